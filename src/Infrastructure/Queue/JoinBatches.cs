using System.Collections.Concurrent;
using PickGo.Application.Queue;

namespace PickGo.Infrastructure.Queue;

/// <summary>Who wants to join, with the number for the draw.</summary>
internal readonly record struct Joiner(long MemberId, long Number);

/// <summary>Joins all of them in one step, and answers in their order.</summary>
internal delegate Task<IReadOnlyList<RoomPlace?>> JoinAll(RoomRules rules, IReadOnlyList<Joiner> joiners);

/// <summary>
/// Joins of one room that arrive while another is on its way to Redis go together in the next call, in the order they came. Nobody
/// waits for company: the first leaves at once. In the on-sale minute it saves most of the round trips.
/// </summary>
internal sealed class JoinBatches
{
    /// <summary>Redis does nothing else while a script runs: what one call may hold up is bounded.</summary>
    internal const int AtOnce = 100;

    private readonly ConcurrentDictionary<long, Room> _rooms = new();

    public Task<RoomPlace?> JoinAsync(RoomRules rules, Joiner joiner, JoinAll joinAll)
    {
        var room = _rooms.GetOrAdd(rules.SessionId, _ => new Room());
        var entry = new Entry(rules, joiner, new TaskCompletionSource<RoomPlace?>(TaskCreationOptions.RunContinuationsAsynchronously));
        lock (room)
        {
            room.Waiting.Enqueue(entry);
            if (room.IsOnItsWay) return entry.Place.Task;
            room.IsOnItsWay = true;
        }

        _ = SendAllAsync(room, joinAll);
        return entry.Place.Task;
    }

    private static async Task SendAllAsync(Room room, JoinAll joinAll)
    {
        while (TakeNext(room) is { Count: > 0 } batch) await SendAsync(batch, joinAll);
    }

    private static async Task SendAsync(List<Entry> batch, JoinAll joinAll)
    {
        try
        {
            var places = await joinAll(batch[0].Rules, batch.ConvertAll(e => e.Joiner));
            for (var i = 0; i < batch.Count; i++) batch[i].Place.SetResult(places[i]);
        }
        catch (Exception e)
        {
            // Nobody knows whether it came through; joining again is safe, and each of them is told.
            foreach (var entry in batch) entry.Place.TrySetException(e);
        }
    }

    /// <summary>The next ones under the same rules; an operator may have moved the opening between two of them.</summary>
    private static List<Entry> TakeNext(Room room)
    {
        var batch = new List<Entry>();
        lock (room)
        {
            while (batch.Count < AtOnce && room.Waiting.TryPeek(out var next) && (batch.Count == 0 || next.Rules == batch[0].Rules))
                batch.Add(room.Waiting.Dequeue());
            room.IsOnItsWay = batch.Count > 0;
        }

        return batch;
    }

    private sealed record Entry(RoomRules Rules, Joiner Joiner, TaskCompletionSource<RoomPlace?> Place);

    private sealed class Room
    {
        public Queue<Entry> Waiting { get; } = new();
        public bool IsOnItsWay { get; set; }
    }
}
