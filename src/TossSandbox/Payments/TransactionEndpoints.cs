using System.Globalization;
using PickGo.TossSandbox.Platform;

namespace PickGo.TossSandbox.Payments;

/// <summary>The gateway's books for the shop: every movement of money in a span of time.</summary>
public static class TransactionEndpoints
{
    private const int DefaultLimit = 100;
    private const int MaxLimit = 5000;
    private static readonly TimeSpan KstOffset = TimeSpan.FromHours(9);

    public static void MapTransactions(this IEndpointRouteBuilder routes)
        => routes.MapGet("/v1/transactions", List).AddEndpointFilter(SecretKey.Require);

    /// <param name="ledger">The movements.</param>
    /// <param name="startDate">From here on, Korean time, e.g. <c>2026-12-03T20:00:00</c>.</param>
    /// <param name="endDate">Up to here, the same way.</param>
    /// <param name="startingAfter">Transaction key of the last one of the page before.</param>
    /// <param name="limit">How many, at most 5000.</param>
    private static IResult List(Ledger ledger, string? startDate, string? endDate, string? startingAfter, string? limit)
    {
        if (!TryRead(startDate, out var from) || !TryRead(endDate, out var to))
            return Bad("startDate와 endDate는 yyyy-MM-dd'T'HH:mm:ss 형식이어야 합니다.");
        var count = DefaultLimit;
        if (limit is not null && !(int.TryParse(limit, CultureInfo.InvariantCulture, out count) && count is >= 1 and <= MaxLimit))
            return Bad($"limit는 1 이상 {MaxLimit} 이하여야 합니다.");

        var movements = ledger.Movements().Where(m => m.At >= from && m.At <= to);
        if (startingAfter is not null)
            movements = movements.SkipWhile(m => m.TransactionKey != startingAfter).Skip(1);
        return Results.Json(movements.Take(count).Select(Show), Json.Format);
    }

    private static IResult Bad(string what) => Reply.Of(TossErrors.InvalidRequest(what)).ToResult();

    private static object Show(Movement m) => new
    {
        mId = "pickgo_sandbox",
        transactionKey = m.TransactionKey,
        paymentKey = m.PaymentKey,
        orderId = m.OrderId,
        method = m.Method,
        customerKey = (string?)null,
        useEscrow = false,
        receiptUrl = (string?)null,
        status = m.Status,
        transactionAt = new DateTimeOffset(m.At, TimeSpan.Zero).ToOffset(KstOffset).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture),
        currency = "KRW",
        amount = m.Amount,
    };

    private static bool TryRead(string? text, out DateTime utc)
    {
        utc = default;
        if (!DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
            return false;
        utc = new DateTimeOffset(DateTime.SpecifyKind(local, DateTimeKind.Unspecified), KstOffset).UtcDateTime;
        return true;
    }
}
