using PickGo.Domain.Platform;

namespace PickGo.Application.Queue;

/// <summary>Proof that a member was admitted to a session.</summary>
/// <param name="SessionId">The one session it opens.</param>
/// <param name="MemberId">The one member it opens it for.</param>
/// <param name="ExpiresAt">UTC.</param>
/// <param name="Epoch">The life of the room it was given in.</param>
public sealed record EntryPass(long SessionId, long MemberId, DateTime ExpiresAt, string Epoch);

/// <summary>
/// Signs and checks entry passes without asking anybody. Whether the pass has ended or was given up since is asked by the seat
/// scripts themselves, in the round trip they make anyway: by Redis' clock, whatever this server's says.
/// </summary>
public interface IEntryPasses
{
    string Issue(EntryPass pass);

    /// <returns>The pass if it is genuine and for this session and member.</returns>
    Task<Result<EntryPass>> CheckAsync(string? token, long sessionId, long memberId);
}
