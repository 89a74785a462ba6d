using PickGo.Domain.Platform;

namespace PickGo.Domain.Queue;

public static class QueueErrors
{
    public static readonly Error NotJoined = new("queue.not-joined", ErrorKind.NotFound, "You have no place in this waiting room.");
    public static readonly Error Closed = new("queue.closed", ErrorKind.Impossible, "Seats of this session are no longer sold.");
    public static readonly Error Draining = new("queue.draining", ErrorKind.Impossible, "The waiting room takes nobody new at the moment.");
    public static readonly Error Barred = new("members.locked-by-operator", ErrorKind.Forbidden, "This account has been locked.");
    public static readonly Error Replaced = new("streams.replaced", ErrorKind.TooMany, "You opened newer streams of this session; this one has ended for them.");
    public static readonly Error ProofOfWork = new("queue.proof-of-work", ErrorKind.Forbidden, "Joining this session asks for work first; solve the puzzles and join again.");
    public static readonly Error PassRequired = new("entry-pass.required", ErrorKind.Forbidden, "This needs the entry pass of the session.");
    public static readonly Error PassInvalid = new("entry-pass.invalid", ErrorKind.Forbidden, "This entry pass is not yours, not for this session, or was given up.");
    public static readonly Error PassExpired = new("entry-pass.expired", ErrorKind.Gone, "The entry pass has expired; join the waiting room again.");
}
