using System.Net.Http.Headers;
using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Payments;
using PickGo.Domain.Platform;
using PickGo.Domain.Reservations;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Bench;

/// <summary>
/// Confirming over HTTP, with all that hangs on it (the gateway is asked, the books are written on PostgreSQL, seats are shown, tickets
/// are mailed), against what pgbench makes of the same two transactions by hand; and against the confirms that the same gateway gives
/// when nobody stands in front of it: one that answers at once, and one that takes its time as real ones do.
/// </summary>
internal static class ConfirmBench
{
    private const int Connections = 32;
    private const int AtOnce = 128;
    private const int GatewayMilliseconds = 250;
    private const int Rows = 200;
    private const int Sales = 10;
    private const int OrdersEach = 500;
    private const int Orders = Sales * OrdersEach;
    private const int SeatsEach = 2;
    private const int Members = 64;
    private const int Rounds = 3;

    /// <summary>What a confirm writes, on payments that were confirmed before: the question goes out between the two transactions.</summary>
    private const string Script = """
        \set payment random(:first, :first + :payments - 1)
        BEGIN;
        SELECT * FROM "Payments" WHERE "Id" = :payment;
        UPDATE "Payments" SET "Status" = 'Confirming', "Attempts" = 1, "NextAttemptAt" = now(), "FirstAttemptAt" = now(), "Version" = "Version" + 1 WHERE "Id" = :payment;
        INSERT INTO "PaymentHistories" ("PaymentId", "From", "To", "Actor", "At") VALUES (:payment, 'Pending', 'Confirming', 'member:1', now());
        INSERT INTO "AuditEntries" ("ActorId", "ActorKind", "Address", "At", "Changes", "SubjectId", "SubjectKind", "TraceId", "UseCase") VALUES ('1', 'Member', '127.0.0.1', now(), '{"status":["Pending","Confirming"]}', :payment::text, 'Payment', '4bf92f3577b34da6a3ce929d0e0e4736', 'ConfirmPayment');
        COMMIT;
        BEGIN;
        SELECT "ReservationId" AS reservation FROM "Payments" WHERE "Id" = :payment \gset
        SELECT * FROM "Reservations" r JOIN "ReservationSeats" s ON s."ReservationId" = r."Id" WHERE r."Id" = :reservation;
        UPDATE "Payments" SET "Status" = 'Completed', "ApprovedAt" = now(), "Version" = "Version" + 1 WHERE "Id" = :payment;
        UPDATE "Reservations" SET "Status" = 'Paid', "PaidAt" = now(), "Version" = "Version" + 1 WHERE "Id" = :reservation;
        UPDATE "ReservationSeats" SET "TicketCode" = "Id"::text WHERE "ReservationId" = :reservation;
        INSERT INTO "PaymentHistories" ("PaymentId", "From", "To", "Actor", "At") VALUES (:payment, 'Confirming', 'Completed', 'member:1', now());
        INSERT INTO "AuditEntries" ("ActorId", "ActorKind", "Address", "At", "Changes", "SubjectId", "SubjectKind", "TraceId", "UseCase") VALUES ('1', 'Member', '127.0.0.1', now(), '{"status":["Confirming","Completed"]}', :payment::text, 'Payment', '4bf92f3577b34da6a3ce929d0e0e4736', 'ConfirmPayment');
        INSERT INTO "ReservationHistories" ("ReservationId", "From", "To", "Actor", "At") VALUES (:reservation, 'Reserved', 'Paid', 'member:1', now());
        INSERT INTO "OutboxMessages" ("Attempts", "CreatedAt", "DueAt", "Payload", "Type") VALUES (0, now(), now() + interval '1 day', '{"Code":"H123456789"}', 'reservation.changed');
        INSERT INTO "OutboxMessages" ("Attempts", "CreatedAt", "DueAt", "Payload", "Type") VALUES (0, now(), now() + interval '1 day', '{"Code":"H123456789"}', 'reservation.ticket-mail');
        COMMIT;
        """;

    public static async Task<IReadOnlyList<Figure>> RunAsync()
    {
        await using var redis = await RedisEngine.StartAsync("redis-server");
        await using var sandbox = await SandboxProcess.StartAsync();
        var cluster = await PostgresCluster.StartAsync(durable: true);
        await using var host = await PickGoHost.StartAsync(redis, sandbox, new Dictionary<string, string?> { ["Database:Connection"] = cluster.ConnectionTo("pickgo") },
            database: DatabaseProvider.PostgreSql);
        var members = await TestMembers.AddAsync(host, Members);

        await MeasureAsync(Connections); // warm
        var atOnce = await MeasureAsync(Connections);
        await sandbox.SetFaultsAsync(new { confirm = new { mode = "delay", delayMs = GatewayMilliseconds } });
        var slow = await MeasureAsync(AtOnce);

        var paid = await host.CountAsync<Reservation>(r => r.Status == ReservationStatus.Paid);
        if (paid != Orders * Rounds) throw new InvalidOperationException($"{paid} reservations are paid.");
        var first = await host.WithDbAsync(db => db.Payments.MinAsync(p => p.Id));
        var byHand = await Pgbench.RateAsync(host.Shared["Database:Connection"]!, Script, "simple", Connections, ("first", first), ("payments", paid));
        return
        [
            new("payments.confirm", atOnce.Shop, "confirms/s", byHand, atOnce.Shop / byHand, "≥ 0.5"),
            new("payments.confirm.gateway", atOnce.Shop, "confirms/s", atOnce.Gateway, atOnce.Shop / atOnce.Gateway, ""),
            new("payments.confirm.slow-gateway", slow.Shop, "confirms/s", slow.Gateway, slow.Shop / slow.Gateway, "≥ 0.5"),
        ];

        async Task<(double Shop, double Gateway)> MeasureAsync(int connections)
        {
            var gateway = await Load.OnceAsync(new Uri(sandbox.BaseUrl), await AtTheGatewayAsync(sandbox), connections);
            return (await Load.OnceAsync(new Uri(host.BaseUrl), await OfTheShopAsync(host, sandbox, members), connections), gateway);
        }
    }

    /// <summary>Payments that the shop knows nothing of.</summary>
    private static async Task<List<byte[]>> AtTheGatewayAsync(SandboxProcess sandbox)
    {
        var basic = new AuthenticationHeaderValue("Basic", Convert.ToBase64String("test_sk_bench:"u8));
        var orders = Enumerable.Range(0, Orders).Select(_ => (OrderId: $"BENCH-{Guid.NewGuid():N}", Amount: SeatsEach * TestSale.APrice)).ToList();
        var keys = await KeysAsync(sandbox, orders);
        return [.. orders.Select((o, i) => RawClient.Post(new Uri(sandbox.BaseUrl), "/v1/payments/confirm", basic,
            new { paymentKey = keys[i], orderId = o.OrderId, amount = o.Amount }, ("Idempotency-Key", $"confirm-{o.OrderId}")))];
    }

    /// <summary>Started payments of sales of their own, each of two seats.</summary>
    private static async Task<List<byte[]>> OfTheShopAsync(PickGoHost host, SandboxProcess sandbox, IReadOnlyList<ApiClient> members)
    {
        var payments = new List<Payment>();
        for (var i = 0; i < Sales; i++)
        {
            var sale = await host.SaleAsync(rows: Rows);
            payments.AddRange(await host.WithDbAsync(db => StartAsync(db, sale.SessionId, members)));
        }

        var keys = await KeysAsync(sandbox, payments.ConvertAll(p => (p.OrderId, p.Amount)));
        var tokens = members.ToDictionary(m => m.MemberId, m => new AuthenticationHeaderValue("Bearer", m.Token));
        return [.. payments.Select((p, i) => RawClient.Post(new Uri(host.BaseUrl), "/api/payments/confirm", tokens[p.MemberId],
            new { paymentKey = keys[i], orderId = p.OrderId, amount = p.Amount }))];
    }

    private static async Task<List<Payment>> StartAsync(PickGoDbContext db, long session, IReadOnlyList<ApiClient> members)
    {
        var performance = await db.Sessions.Where(s => s.Id == session).Select(s => s.PerformanceId).SingleAsync();
        var plan = new SeatingPlan(await db.Areas.Where(a => a.PerformanceId == performance).ToListAsync());
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        var reservations = Enumerable.Range(0, OrdersEach).Select(i => new Reservation(members[i % members.Count].MemberId, session,
            Enumerable.Range(11 + (i * SeatsEach), SeatsEach).Select(plan.Locate), now, TimeSpan.FromHours(1), Actor.Member(members[i % members.Count].MemberId))).ToList();
        db.Reservations.AddRange(reservations);
        await db.SaveChangesAsync();
        var payments = reservations.ConvertAll(r =>
        {
            r.StartPayment(now, TimeSpan.FromHours(1));
            return new Payment(r.Id, r.MemberId, r.TotalPrice, "시험 공연 2매", now, r.ExpiresAt, Actor.Member(r.MemberId));
        });
        db.Payments.AddRange(payments);
        await db.SaveChangesAsync();
        return payments;
    }

    private static async Task<List<string>> KeysAsync(SandboxProcess sandbox, List<(string OrderId, long Amount)> orders)
    {
        var keys = new string[orders.Count];
        await Parallel.ForAsync(0, orders.Count, new ParallelOptions { MaxDegreeOfParallelism = 8 },
            async (i, _) => keys[i] = await sandbox.PayAsync(orders[i].OrderId, "시험", orders[i].Amount));
        return [.. keys];
    }
}
