using PickGo.Domain.Platform;

namespace PickGo.Application.Payments;

/// <summary>
/// What is paid for. Payments knows no more of it than this; whoever sells implements it. Changes join the running unit of work, so that
/// a payment and what it pays are committed together or not at all.
/// </summary>
public interface IOrders
{
    /// <summary>The order of this code, if it is this buyer's.</summary>
    Task<Result<IOrder>> FindAsync(string code, long buyerId, CancellationToken ct);

    /// <summary>Its payment is completed.</summary>
    /// <returns>Refused when there is nothing to pay for any more: the money goes back then.</returns>
    Task<Result<IPaidOrder>> PayAsync(long orderId, DateTime now, CancellationToken ct);

    /// <summary>Money of it went back: gives up what it was paid for. An order that has nothing left stays as it is.</summary>
    /// <returns>What was given up.</returns>
    Task<Result<GivenUp>> CancelAsync(long orderId, OrderCancellation cancellation, DateTime now, CancellationToken ct);

    /// <summary>What the buyer is shown of it.</summary>
    Task<IOrderView> ViewAsync(long orderId, CancellationToken ct);

    /// <summary>What buyers know these orders by.</summary>
    Task<IReadOnlyDictionary<long, string>> CodesAsync(IReadOnlyCollection<long> orderIds, CancellationToken ct);
}

/// <param name="Items">What is given up; null: all that is left.</param>
/// <param name="Refund">Whole KRW given back.</param>
/// <param name="Fee">Whole KRW kept.</param>
/// <param name="Actor">Who asked for it.</param>
/// <param name="TellsBuyer">Whether whoever sells sends the buyer a mail about it; else somebody else does.</param>
public sealed record OrderCancellation(IReadOnlyList<int>? Items, long Refund, long Fee, Actor Actor, bool TellsBuyer);

/// <param name="Items">What was given up.</param>
/// <param name="NothingLeft">Whether it was the last of the order.</param>
public sealed record GivenUp(IReadOnlyList<int> Items, bool NothingLeft);

/// <summary>An order that may be paid.</summary>
public interface IOrder
{
    long Id { get; }

    /// <summary>Whole KRW.</summary>
    long Price { get; }

    /// <summary>Until when it may be paid, UTC.</summary>
    DateTime ExpiresAt { get; }

    /// <summary>Why it cannot be paid any more once its time is over.</summary>
    Error Expired { get; }

    /// <summary>What it is called in the gateway's window.</summary>
    Task<string> NameAsync(CancellationToken ct);

    /// <summary>Gives the first payment its own time; refused when it is paid, gone or too late.</summary>
    Result StartPayment(DateTime now);
}

/// <summary>An order that was paid just now.</summary>
public interface IPaidOrder
{
    /// <summary>What the buyer is shown of it; after the commit.</summary>
    Task<IOrderView> ViewAsync(string paymentId, CancellationToken ct);
}

/// <summary>What a buyer is shown of an order: whoever sells knows what that is.</summary>
public interface IOrderView;

/// <summary>What the gateway knows a buyer by: unguessable, and nothing else.</summary>
public interface ICustomerKeys
{
    Task<string> FindAsync(long memberId, CancellationToken ct);
}
