using PickGo.Domain.Platform;

namespace PickGo.Application.Queue;

/// <summary>Work to be done before a join, for one member and one session.</summary>
/// <param name="Challenge">To be sent back with the solution as it is.</param>
/// <param name="Puzzles">How many numbers to find.</param>
/// <param name="Bits">Zero bits at the beginning of each puzzle's hash.</param>
/// <param name="ExpiresAt">Until when the solution is taken, UTC.</param>
public sealed record JoinChallenge(string Challenge, int Puzzles, int Bits, DateTime ExpiresAt)
{
    /// <summary>Stands in the refusal of a join that has to prove its work first.</summary>
    public static readonly ErrorExtension<JoinChallenge> Extension = new("proofOfWork");
}

/// <summary>A challenge and its solution.</summary>
/// <param name="Challenge">As it was given.</param>
/// <param name="Numbers">One for each puzzle, in order.</param>
public sealed record JoinProof(string Challenge, IReadOnlyList<uint> Numbers);

/// <summary>Sets puzzles and checks their solutions without keeping anything: what was asked for stands signed in the challenge.</summary>
public interface IJoinChallenges
{
    /// <summary>Sets puzzles for a member who wants to join, more of them while more join.</summary>
    JoinChallenge Issue(long sessionId, long memberId);

    /// <returns>Whether the work was asked of this member for this session, lately, and is done.</returns>
    Task<bool> CheckAsync(JoinProof? proof, long sessionId, long memberId);
}
