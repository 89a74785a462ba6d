namespace PickGo.Domain.Platform;

/// <summary>A row with an identity that no other row of its kind shares.</summary>
public abstract class Entity
{
    public long Id { get; private set; }
}

/// <summary>
/// A row that several may want to change at once. <see cref="Version"/> is its concurrency token: every transition
/// raises it, so of two changes read from the same state one wins on every engine.
/// </summary>
public abstract class ContestedEntity : Entity
{
    public int Version { get; private set; } = 1;

    protected void IncrementVersion() => Version++;
}
