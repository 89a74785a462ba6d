using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PickGo.Application.Queue;
using PickGo.Application.Seats;
using PickGo.Domain.Catalogue;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Bench;

/// <summary>
/// Reservations of two seats committed a second over HTTP on PostgreSQL, against pgbench, which sends the same rows to the same
/// tables by hand. Two writers a core each.
/// </summary>
internal static class ReserveBench
{
    private const int Reservations = 8000;
    private const int Clients = 32;
    private static readonly TimeSpan ByHand = TimeSpan.FromSeconds(8);

    /// <summary>What a reservation is in the database: the allowance looked at and made, the reservation with its history and its two seats, and the news for the outbox.</summary>
    private const string Script = """
        \set n :n + 1
        \set member random(1, :members)
        BEGIN;
        SELECT "Id", "MemberId", "SessionId", "Version" FROM "SeatAllowances" WHERE "SessionId" = :session AND "MemberId" = -:client_id * 1000000 - :n LIMIT 1;
        INSERT INTO "SeatAllowances" ("MemberId", "SessionId", "Version") VALUES (-:client_id * 1000000 - :n, :session, 2);
        INSERT INTO "Reservations" ("Code", "CreatedAt", "ExpiresAt", "Fees", "MemberId", "PaymentStarted", "Refunded", "SessionId", "Status", "Terms", "TotalPrice", "Version")
          VALUES ('H' || :client_id * 1000000 + :n, now(), now() + interval '1 day', 0, :first + :member - 1, false, 0, :session, 'Reserved', '10:0,7:10,3:20,1:30;60', 20000, 1) RETURNING "Id" AS reservation \gset
        INSERT INTO "ReservationHistories" ("Actor", "At", "ReservationId", "To") VALUES ('member:1', now(), :reservation, 'Reserved');
        INSERT INTO "ReservationSeats" ("AreaId", "AreaName", "Grade", "IsBlocked", "Number", "Price", "ReservationId", "Row", "Seat", "SessionId")
          VALUES (1, 'A', 'R', false, 2 * :n, 10000, :reservation, -1 - :client_id, 2 * :n, :session);
        INSERT INTO "ReservationSeats" ("AreaId", "AreaName", "Grade", "IsBlocked", "Number", "Price", "ReservationId", "Row", "Seat", "SessionId")
          VALUES (1, 'A', 'R', false, 2 * :n + 1, 10000, :reservation, -1 - :client_id, 2 * :n + 1, :session);
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
        await Load.OnceAsync(server, requests[..(Reservations / 4)], Clients); // warm
        var value = await Load.OnceAsync(server, requests[(Reservations / 4)..], Clients);
        var ceiling = await ByHandAsync(host.Shared["Database:Connection"]!, sale, members[0].MemberId);
        return [new("seats.reserve", value, "commits/s", ceiling, value / ceiling, "≥ 0.5")];
    }

    private static async Task<byte[][]> HoldTwoEachAsync(PickGoHost host, TestSale sale, IReadOnlyList<ApiClient> members)
    {
        var (board, passes) = (host.Services.GetRequiredService<ISeatBoard>(), host.Services.GetRequiredService<IEntryPasses>());
        var until = TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(30);
        var body = $"{{\"sessionId\":{sale.SessionId}}}";
        return await Task.WhenAll(members.Select(async (member, i) =>
        {
            var pass = new EntryPass(sale.SessionId, member.MemberId, until, "bench");
            await board.HoldAsync(pass, [(2 * i) + 1, (2 * i) + 2], new SeatRules(4, NoOrphans: false), CancellationToken.None);
            return RawClient.Post(new Uri(host.BaseUrl), "/api/reservations", member.Token!, passes.Issue(pass), body);
        }));
    }

    private static async Task<double> ByHandAsync(string connection, TestSale sale, long firstMember)
    {
        var to = new NpgsqlConnectionStringBuilder(connection);
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, Script);
        string[] arguments = ["-n", "-f", file, "-c", $"{Clients}", "-j", "2", "-T", $"{ByHand.TotalSeconds}", "-h", to.Host!, "-p", $"{to.Port}", "-U", to.Username!,
            "-D", "n=0", "-D", $"session={sale.SessionId}", "-D", $"members={Reservations}", "-D", $"first={firstMember}", to.Database!];
        using var pgbench = Process.Start(new ProcessStartInfo(PostgresCluster.Find("pgbench"), arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (said, complained) = (await pgbench.StandardOutput.ReadToEndAsync(), await pgbench.StandardError.ReadToEndAsync());
        File.Delete(file);
        var line = Array.Find(said.Split('\n'), l => l.StartsWith("tps = ", StringComparison.Ordinal)) ?? throw new InvalidOperationException($"pgbench: {said} {complained}");
        return double.Parse(line.Split(' ')[2], CultureInfo.InvariantCulture);
    }
}
