using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Queue;
using PickGo.Infrastructure.Platform;
using PickGo.Infrastructure.Platform.Persistence;

namespace PickGo.Infrastructure.Queue;

/// <summary>Settings of rooms in the database; each is read once a second for all who ask.</summary>
internal sealed class RoomSettingsStore(IServiceScopeFactory scopes, TimeProvider time) : IRoomSettings
{
    private readonly StaleCache<long, RoomSettings> _settings = new(time, TimeSpan.FromSeconds(1));

    public async Task<RoomSettings> FindAsync(long sessionId, CancellationToken ct) => (await _settings.FindAsync(sessionId, QueryAsync, ct))!;

    public Task<RoomSettings> ReadAsync(long sessionId, CancellationToken ct)
    {
        _settings.Expire(sessionId);
        return FindAsync(sessionId, ct);
    }

    private async Task<RoomSettings?> QueryAsync(long sessionId)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PickGoDbContext>();
        return await db.QueueSettings.AsNoTracking().FirstOrDefaultAsync(s => s.SessionId == sessionId) is { } row ? RoomSettings.Of(row) : RoomSettings.None;
    }
}
