using System.Data.Common;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Infrastructure.Platform.Persistence.PostgreSql;
using PickGo.Infrastructure.Platform.Persistence.SqlServer;

namespace PickGo.Tests.Support;

/// <summary>
/// Stops one request between what it read and what it commits, so that a test can let another one by. Only where there are several writers:
/// SQLite lets nobody in between.
/// </summary>
/// <param name="path">A part of the request's path.</param>
/// <param name="table">It is stopped when it has read this table. What is not a request of that path passes.</param>
public sealed class PausedRead(string path, string table)
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _armed;

    /// <summary>Ends when a request stands still.</summary>
    public Task Reached => _reached.Task.WaitAsync(Eventually.Limit);

    public void AddTo(IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.ConfigureDbContext<PostgreSqlDbContext>((p, db) => db.AddInterceptors(new Interceptor(p.GetRequiredService<IHttpContextAccessor>(), this)));
        services.ConfigureDbContext<SqlServerDbContext>((p, db) => db.AddInterceptors(new Interceptor(p.GetRequiredService<IHttpContextAccessor>(), this)));
    }

    /// <summary>From now on the first one is stopped.</summary>
    public void Arm() => _armed = 1;

    public void End() => _ended.SetResult();

    private async Task PassAsync(string? requested, string command)
    {
        if (requested?.Contains(path, StringComparison.Ordinal) != true || !command.Contains(table, StringComparison.Ordinal)) return;
        if (Interlocked.Exchange(ref _armed, 0) == 0) return;
        _reached.SetResult();
        await _ended.Task;
    }

    private sealed class Interceptor(IHttpContextAccessor http, PausedRead pause) : DbCommandInterceptor
    {
        public override async ValueTask<DbDataReader> ReaderExecutedAsync(
            DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
        {
            await pause.PassAsync(http.HttpContext?.Request.Path.Value, command.CommandText);
            return result;
        }
    }
}
