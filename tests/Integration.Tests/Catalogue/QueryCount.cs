using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PickGo.Integration.Tests;

/// <summary>
/// Counts the statements of this process that contain some words. It has to be there before the first of them: a context that was used while
/// nobody listened does not look again for a second whether somebody does.
/// </summary>
internal sealed class QueryCount : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly string _words;
    private readonly List<IDisposable> _subscriptions = [];
    private int _count;

    public QueryCount(string words)
    {
        _words = words;
        _subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public int Count => Volatile.Read(ref _count);

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore") _subscriptions.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuting.Name && value.Value is CommandEventData data && data.Command.CommandText.Contains(_words, StringComparison.Ordinal))
            Interlocked.Increment(ref _count);
    }

    public void OnError(Exception error) { }

    public void OnCompleted() { }

    public void Dispose() => _subscriptions.ForEach(s => s.Dispose());
}
