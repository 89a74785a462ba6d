namespace PickGo.Application.Catalogue.Import;

/// <summary>Which sessions somebody reserved in, ever; whoever keeps the reservations implements it.</summary>
public interface ISoldSessions
{
    Task<IReadOnlySet<long>> AmongAsync(IReadOnlyCollection<long> sessionIds, CancellationToken ct);
}
