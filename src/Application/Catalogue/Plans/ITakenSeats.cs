namespace PickGo.Application.Catalogue.Plans;

/// <summary>Whether somebody has seats; whoever keeps the seats implements it.</summary>
public interface ITakenSeats
{
    /// <summary>Whether one of these sessions has a seat that was ever reserved, or that is kept from sale now.</summary>
    Task<bool> AnyAsync(IReadOnlyCollection<long> sessionIds, CancellationToken ct);
}
