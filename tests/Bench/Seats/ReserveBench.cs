using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Queue;
using PickGo.Application.Seats;
using PickGo.Domain.Catalogue;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Bench;

/// <summary>
/// Reservations of two seats committed a second over HTTP on PostgreSQL, against pgbench, which sends the same rows to the same
/// tables by hand: as it usually does, and with statements that are prepared, as ours are.
/// </summary>
internal static class ReserveBench
{
    /// <summary>Half of them warm the server: it is at its speed after some five thousand.</summary>
    private const int Reservations = 20_000;
    private const int Clients = 32;
    private const int ByHandAtMost = 100_000;

    /// <summary>What a reservation is in the database: the allowance looked at and made, the reservation with its history, its audit entry and its two seats, and the message for the outbox.</summary>
    private const string Script = """
        \set n :n + 1
        \set member :first - 1 + random(1, :members)
        \set own -:client_id * 1000000 - :n
        \set row -1 - :client_id
        \set seat 2 * :n
        \set next 2 * :n + 1
        BEGIN;
        SELECT "Id", "MemberId", "SessionId", "Version" FROM "SeatAllowances" WHERE "SessionId" = :session AND "MemberId" = :own LIMIT 1;
        INSERT INTO "SeatAllowances" ("MemberId", "SessionId", "Version") VALUES (:own, :session, 2);
        INSERT INTO "Reservations" ("Id", "Code", "CreatedAt", "ExpiresAt", "Fees", "MemberId", "PaymentStarted", "Refunded", "SessionId", "Status", "Terms", "TotalPrice", "Version")
          VALUES (nextval('"ReservationIds"'), 'H' || abs(:own::bigint), now(), now() + interval '1 day', 0, :member, false, 0, :session, 'Reserved', '10:0,7:10,3:20,1:30;60', 20000, 1) RETURNING "Id" AS reservation \gset
        INSERT INTO "ReservationHistories" ("Actor", "At", "ReservationId", "To") VALUES ('member:1', now(), :reservation, 'Reserved');
        INSERT INTO "AuditEntries" ("ActorId", "ActorKind", "Address", "At", "Changes", "SubjectId", "SubjectKind", "TraceId", "UseCase") VALUES ('1', 'Member', '127.0.0.1', now(), '{"status":[null,"Reserved"]}', :reservation::text, 'Reservation', '4bf92f3577b34da6a3ce929d0e0e4736', 'ReserveSeats');
        INSERT INTO "ReservationSeats" ("AreaId", "AreaName", "Grade", "IsBlocked", "Number", "Price", "ReservationId", "Row", "Seat", "SessionId")
          VALUES (1, 'A', 'R', false, :seat, 10000, :reservation, :row, :seat, :session);
        INSERT INTO "ReservationSeats" ("AreaId", "AreaName", "Grade", "IsBlocked", "Number", "Price", "ReservationId", "Row", "Seat", "SessionId")
          VALUES (1, 'A', 'R', false, :next, 10000, :reservation, :row, :next, :session);
        INSERT INTO "OutboxMessages" ("Attempts", "CreatedAt", "DueAt", "Payload", "Type") VALUES (0, now(), now() + interval '1 day', '{"Code":"H123456789"}', 'reservation.changed');
        COMMIT;
        """;

    public static async Task<IReadOnlyList<Figure>> RunAsync()
    {
        await using var redis = await RedisEngine.StartAsync("redis-server");
        var cluster = await PostgresCluster.StartAsync(durable: true);
        await using var host = await PickGoHost.StartAsync(redis, null, new Dictionary<string, string?> { ["Database:Connection"] = cluster.ConnectionTo("pickgo") },
            database: DatabaseProvider.PostgreSql);
        var sale = await host.SaleAsync(house: p => p.AddArea("A", SeatGrade.R, 10_000, 200, 200, new AreaLayout(0, 0, 10, 12, 0, 0)));
        var members = await TestMembers.AddAsync(host, Reservations);
        var requests = await HoldTwoEachAsync(host, sale, members);

        var server = new Uri(host.BaseUrl);
        await Load.OnceAsync(server, requests[..(Reservations / 2)], Clients);
        var value = await Load.OnceAsync(server, requests[(Reservations / 2)..], Clients);
        var (sent, prepared) = (await ByHandAsync("simple"), await ByHandAsync("prepared"));
        return
        [
            new("seats.reserve", value, "commits/s", sent, value / sent, "≥ 0.5"),
            new("seats.reserve.prepared", value, "commits/s", prepared, value / prepared, ""),
        ];

        Task<double> ByHandAsync(string protocol) => Pgbench.RateAsync(host.Shared["Database:Connection"]!, Script, protocol, Clients,
            ("n", protocol == "simple" ? 0 : ByHandAtMost), ("session", sale.SessionId), ("members", Reservations), ("first", members[0].MemberId));
    }

    private static async Task<byte[][]> HoldTwoEachAsync(PickGoHost host, TestSale sale, IReadOnlyList<ApiClient> members)
    {
        var (inventory, passes) = (host.Services.GetRequiredService<ISeatInventory>(), host.Services.GetRequiredService<IEntryPasses>());
        var until = TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(30);
        var body = $"{{\"sessionId\":{sale.SessionId}}}";
        return await Task.WhenAll(members.Select(async (member, i) =>
        {
            var pass = new EntryPass(sale.SessionId, member.MemberId, until, "bench");
            await inventory.HoldAsync(pass, [(2 * i) + 1, (2 * i) + 2], new SeatRules(4, NoOrphans: false), CancellationToken.None);
            return RawClient.Post(new Uri(host.BaseUrl), "/api/reservations", member.Token!, passes.Issue(pass), body);
        }));
    }
}
