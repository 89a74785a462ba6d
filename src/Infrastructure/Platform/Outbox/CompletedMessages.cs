using System.Collections.Concurrent;

namespace PickGo.Infrastructure.Platform.Outbox;

/// <summary>
/// Events of this server that were done right after their commit. The dispatcher deletes them, many at once; one that is lost here
/// goes out, and is done twice.
/// </summary>
internal sealed class CompletedMessages
{
    private readonly ConcurrentQueue<long> _ids = new();

    public void Add(long id) => _ids.Enqueue(id);

    public IReadOnlyList<long> Take(int atMost)
    {
        var taken = new List<long>();
        while (taken.Count < atMost && _ids.TryDequeue(out var id)) taken.Add(id);
        return taken;
    }
}
