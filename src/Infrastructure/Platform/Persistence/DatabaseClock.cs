namespace PickGo.Infrastructure.Platform.Persistence;

/// <summary>
/// The system's clock in whole microseconds, the finest step that every engine keeps: an answer made from rows that were just written
/// is the same as one made from rows that were read.
/// </summary>
internal sealed class DatabaseClock : TimeProvider
{
    public override DateTimeOffset GetUtcNow()
    {
        var now = base.GetUtcNow();
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
    }
}
