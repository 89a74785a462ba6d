using Npgsql;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>
/// In the on-sale minute nothing reads a whole table that grows with sales. PostgreSQL is told to do so only where there is no index
/// that helps, and counts how often it had to.
/// </summary>
public sealed class WholeTableTests
{
    private const string Growing =
        """
        'Members', 'Reservations', 'ReservationSeats', 'ReservationHistories', 'SeatAllowances', 'Payments', 'PaymentHistories', 'ProcessedWebhook',
        'Refunds', 'OutboxMessages', 'IdempotencyRecords'
        """;

    [Test]
    public async Task ASale_ReadsNoWholeTable_ThatGrowsWithSales()
    {
        var connection = await DatabaseEngines.OnPostgresAsync();
        var settings = new Dictionary<string, string?>
        {
            ["Database:Provider"] = nameof(DatabaseProvider.PostgreSql),
            ["Database:Connection"] = $"{connection};Options=-c enable_seqscan=off",
            // Two servers, one after the other: the second could not read what the first encrypted with a key in its own folder.
            ["Keys:Folder"] = null,
        };
        await Engines.Redis.FlushAsync();
        // Making the tables reads them too. The counts are whole when everybody who counted has gone.
        await (await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, settings)).DisposeAsync();
        await AskAsync(connection, "SELECT 'reset' FROM (SELECT pg_stat_reset()) r");

        await using (var host = await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, settings)) await SellAsync(host);

        Assert.That(await AskAsync(connection, $"SELECT relname FROM pg_stat_user_tables WHERE seq_scan > 0 AND relname IN ({Growing})"), Is.Empty);
        Assert.That(await AskAsync(connection, "SELECT relname FROM pg_stat_user_tables WHERE idx_scan > 0 AND relname = 'Payments'"), Is.Not.Empty, "it was counted at all");
    }

    private static async Task SellAsync(PickGoHost host)
    {
        var sale = await host.SaleAsync();
        using var buyer = await host.MemberAsync();
        var order = await buyer.OrderAsync(sale.SessionId, 1, 2);
        await buyer.ConfirmAsync(await Engines.Sandbox.PayAsync(order.OrderId, "시험", order.Amount), order.OrderId, order.Amount);
        await Eventually.TrueAsync(() => host.Mailbox.To(buyer.Email).Count == 1, "the tickets are mailed");
        await buyer.GetAsync("/api/reservations/me");
        await buyer.GetAsync("/api/payments/me");
        await buyer.GetAsync($"/api/reservations/{order.Reservation}/tickets");
        await buyer.TellAsync(order.OrderId, "transmission-1");
        await buyer.GetAsync($"/api/reservations/{order.Reservation}/refund-quote");
        var canceled = await buyer.PostAsync($"/api/reservations/{order.Reservation}/cancel", new { all = true });
        Assert.That(canceled.Text("status"), Is.EqualTo("Canceled"));

        await buyer.EnterAsync(sale.SessionId);
        await buyer.HoldAsync(sale.SessionId, 5);
        var second = await buyer.ReserveAsync(sale.SessionId);
        Assert.That((await buyer.DeleteAsync($"/api/reservations/{second.Id}")).Code, Is.Null);
    }

    private static async Task<List<string>> AskAsync(string connection, string sql)
    {
        // Not from the pool: what is counted about our own tables is written down when the line is closed.
        await using var line = new NpgsqlConnection($"{connection};Pooling=false");
        await line.OpenAsync();
        await using var command = new NpgsqlCommand(sql, line);
        await using var reader = await command.ExecuteReaderAsync();
        var names = new List<string>();
        while (await reader.ReadAsync()) names.Add(reader.GetString(0));
        return names;
    }
}
