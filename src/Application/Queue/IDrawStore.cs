using PickGo.Domain.Queue;

namespace PickGo.Application.Queue;

/// <summary>Keeps the draws: one a session, made when its lobby opens, never changed but by what was drawn.</summary>
public interface IDrawStore
{
    /// <summary>The session's draw, made if there is none yet; its seed and commitment never change.</summary>
    Task<QueueDraw> OpenAsync(long sessionId, CancellationToken ct);

    /// <summary>The draw as it is on record now.</summary>
    Task<QueueDraw> ReadAsync(long sessionId, CancellationToken ct);

    /// <summary>Writes down what was drawn; a second time changes nothing.</summary>
    Task RecordAsync(long sessionId, DrawnLobby drawn, CancellationToken ct);
}
