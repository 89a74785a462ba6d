using System.Collections.Concurrent;

namespace PickGo.Infrastructure.Platform.Redis;

/// <summary>
/// Requests of one kind that arrive while another is on its way to Redis go together in the next call, in the order they came. Nobody
/// waits for company: the first leaves at once. In the on-sale minute it saves most of the round trips.
/// </summary>
/// <typeparam name="TGroup">What the requests of one call have in common.</typeparam>
/// <typeparam name="TRequest">What each of them asks.</typeparam>
/// <typeparam name="TAnswer">What each of them is told.</typeparam>
internal sealed class RequestBatcher<TGroup, TRequest, TAnswer> where TGroup : notnull
{
    internal delegate Task<IReadOnlyList<TAnswer>> AskAll(TGroup group, IReadOnlyList<TRequest> requests);

    private readonly ConcurrentDictionary<long, Line> _lines = new();

    /// <param name="sessionId">Requests of one session follow each other.</param>
    /// <param name="group">Only requests of one group share a call.</param>
    /// <param name="request">What is asked.</param>
    /// <param name="askAll">Does all of them in one step, and answers in their order.</param>
    public Task<TAnswer> AskAsync(long sessionId, TGroup group, TRequest request, AskAll askAll)
    {
        var line = _lines.GetOrAdd(sessionId, _ => new Line());
        var entry = new Entry(group, request, new TaskCompletionSource<TAnswer>(TaskCreationOptions.RunContinuationsAsynchronously));
        lock (line)
        {
            line.Waiting.Enqueue(entry);
            if (line.IsOnItsWay) return entry.Answer.Task;
            line.IsOnItsWay = true;
        }

        _ = SendAllAsync(line, askAll);
        return entry.Answer.Task;
    }

    private static async Task SendAllAsync(Line line, AskAll askAll)
    {
        while (TakeNext(line) is { Count: > 0 } batch) await SendAsync(batch, askAll);
    }

    private static async Task SendAsync(List<Entry> batch, AskAll askAll)
    {
        try
        {
            var answers = await askAll(batch[0].Group, batch.ConvertAll(e => e.Request));
            for (var i = 0; i < batch.Count; i++) batch[i].Answer.SetResult(answers[i]);
        }
        catch (Exception e)
        {
            // Nobody knows whether it came through; asking again is safe, and each of them is told.
            foreach (var entry in batch) entry.Answer.TrySetException(e);
        }
    }

    /// <summary>The next ones of one group; an operator may have changed a rule between two of them.</summary>
    private static List<Entry> TakeNext(Line line)
    {
        var batch = new List<Entry>();
        lock (line)
        {
            while (batch.Count < RequestBatcher.AtOnce && line.Waiting.TryPeek(out var next) && (batch.Count == 0 || next.Group.Equals(batch[0].Group)))
                batch.Add(line.Waiting.Dequeue());
            line.IsOnItsWay = batch.Count > 0;
        }

        return batch;
    }

    private sealed record Entry(TGroup Group, TRequest Request, TaskCompletionSource<TAnswer> Answer);

    private sealed class Line
    {
        public Queue<Entry> Waiting { get; } = new();
        public bool IsOnItsWay { get; set; }
    }
}

internal static class RequestBatcher
{
    /// <summary>Redis does nothing else while a script runs: what one call may hold up is bounded.</summary>
    public const int AtOnce = 100;
}
