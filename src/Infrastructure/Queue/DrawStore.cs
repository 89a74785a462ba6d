using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Queue;
using PickGo.Domain.Queue;
using PickGo.Infrastructure.Platform.Persistence;

namespace PickGo.Infrastructure.Queue;

/// <summary>Draws in the database; seeds are kept in memory once read, as they never change.</summary>
internal sealed class DrawStore(IServiceScopeFactory scopes, TimeProvider time) : IDrawStore
{
    private readonly ConcurrentDictionary<long, QueueDraw> _opened = new();

    public async Task<QueueDraw> OpenAsync(long sessionId, CancellationToken ct)
    {
        if (_opened.TryGetValue(sessionId, out var known)) return known;
        return _opened[sessionId] = await ReadAsync(sessionId, ct);
    }

    /// <summary>Two servers that open the lobby at once both try; the unique index lets one seed stand, and both read that one.</summary>
    public async Task<QueueDraw> ReadAsync(long sessionId, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PickGoDbContext>();
        while (true)
        {
            db.ClearTracking();
            var found = await db.QueueDraws.AsNoTracking().FirstOrDefaultAsync(d => d.SessionId == sessionId, ct);
            if (found is not null) return found;

            db.QueueDraws.Add(new QueueDraw(sessionId, time.GetUtcNow().UtcDateTime));
            await db.SaveAsync(ct);
        }
    }

    public async Task RecordAsync(long sessionId, DrawnLobby drawn, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PickGoDbContext>();
        var draw = await db.QueueDraws.FirstOrDefaultAsync(d => d.SessionId == sessionId, ct);
        if (draw is null) return;

        draw.Record(drawn.At, drawn.Total, drawn.RankSamples);
        await db.SaveAsync(ct);
    }
}
