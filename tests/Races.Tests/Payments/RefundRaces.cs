using System.Data.Common;
using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Infrastructure.Platform.Persistence.PostgreSql;
using PickGo.Infrastructure.Platform.Persistence.SqlServer;
using PickGo.Tests.Support;

namespace PickGo.Races.Tests;

/// <summary>What may happen between reading and committing where there are several writers; SQLite lets nobody in between.</summary>
[TestFixtureSource(typeof(DatabaseEngines), nameof(DatabaseEngines.Servers))]
public sealed class RefundRaces(DatabaseProvider database)
{
    /// <summary>Guard: asking for a refund raises the reservation's token.</summary>
    [Test]
    public async Task ARefundThatEndsWhileAnotherIsAskedFor_IsNotPaidTwice()
    {
        var pause = new Pause();
        await using var redis = await RedisEngine.StartAsync("redis-server");
        await using var sandbox = await SandboxProcess.StartAsync();
        await using var host = await PickGoHost.StartAsync(redis, sandbox, services: s => PauseBetween(s, pause), database: database);
        var sale = await host.SaleAsync();
        using var buyer = await host.MemberAsync();
        var order = await buyer.OrderAsync(sale.SessionId, 1, 2);
        await buyer.ConfirmAsync(await sandbox.PayAsync(order.OrderId, "시험", order.Amount), order.OrderId, order.Amount);

        pause.Arm();
        var slow = CancelAsync();
        await pause.Reached.WaitAsync(Eventually.Limit);
        var quick = await CancelAsync();
        pause.End();

        Assert.That(quick.Status, Is.EqualTo(HttpStatusCode.OK), quick.Body.ToString());
        Assert.That((await slow).Code, Is.EqualTo("conflict"));
        var refunds = (await sandbox.LedgerAsync(order.OrderId)).Where(l => l.Type == "refund");
        Assert.That(refunds.Select(l => l.Amount), Is.EqualTo(new[] { TestSale.VipPrice }));

        Task<ApiAnswer> CancelAsync() => buyer.PostAsync($"/api/reservations/{order.Reservation}/cancel", new { seats = new[] { 1 } });
    }

    private static void PauseBetween(IServiceCollection services, Pause pause)
    {
        services.AddHttpContextAccessor();
        services.ConfigureDbContext<PostgreSqlDbContext>((p, db) => db.AddInterceptors(new PausingReads(p.GetRequiredService<IHttpContextAccessor>(), pause)));
        services.ConfigureDbContext<SqlServerDbContext>((p, db) => db.AddInterceptors(new PausingReads(p.GetRequiredService<IHttpContextAccessor>(), pause)));
    }

    /// <summary>Stops the first cancel that comes by.</summary>
    private sealed class Pause
    {
        private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _armed;

        public Task Reached => _reached.Task;

        public void Arm() => _armed = 1;

        public void End() => _ended.SetResult();

        public async Task PassAsync()
        {
            if (Interlocked.Exchange(ref _armed, 0) == 0) return;
            _reached.SetResult();
            await _ended.Task;
        }
    }

    /// <summary>The canceling use case looks up the session after it read the reservation. So do ticks and mails, which must pass.</summary>
    private sealed class PausingReads(IHttpContextAccessor http, Pause pause) : DbCommandInterceptor
    {
        public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            var isCancel = http.HttpContext?.Request.Path.Value?.EndsWith("/cancel", StringComparison.Ordinal) == true;
            if (isCancel && command.CommandText.Contains("PerformanceSessions", StringComparison.Ordinal)) await pause.PassAsync();
            return result;
        }
    }
}
