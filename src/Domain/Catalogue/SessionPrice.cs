namespace PickGo.Domain.Catalogue;

/// <summary>What an area costs.</summary>
/// <param name="AreaId">The area.</param>
/// <param name="Grade">Price class.</param>
/// <param name="Price">Of one seat, whole KRW, 0 to <see cref="PerformanceArea.MaxPrice"/>.</param>
public sealed record AreaPrice(long AreaId, SeatGrade Grade, long Price);

/// <summary>What an area costs in one session, whatever it costs in the others.</summary>
public sealed class SessionPrice
{
    private SessionPrice() { }

    internal SessionPrice(AreaPrice price)
    {
        AreaId = price.AreaId;
        Change(price);
    }

    public long SessionId { get; private set; }
    public long AreaId { get; private set; }
    public SeatGrade Grade { get; private set; }

    /// <summary>Whole KRW.</summary>
    public long Price { get; private set; }

    internal void Change(AreaPrice price) => (Grade, Price) = (price.Grade, price.Price);
}
