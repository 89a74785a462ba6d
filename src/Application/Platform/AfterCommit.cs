using Microsoft.Extensions.Logging;

namespace PickGo.Application.Platform;

/// <summary>
/// What may leave the process once the transaction stands, to make it visible at once. It is a shortcut: the outbox
/// carries the same message, so a step that fails here, or a crash before it, loses nothing.
/// </summary>
public sealed class AfterCommit(ILogger<AfterCommit> log)
{
    private readonly List<Func<CancellationToken, Task>> _steps = [];

    public void Do(Func<CancellationToken, Task> step) => _steps.Add(step);

    /// <summary>Logs what is true only once it is committed.</summary>
    public void Log(Action write) => Do(_ =>
    {
        write();
        return Task.CompletedTask;
    });

    public void Drop() => _steps.Clear();

    public async Task RunAsync(CancellationToken ct)
    {
        foreach (var step in _steps.ToList())
        {
            try
            {
                await step(ct);
            }
            catch (Exception e) when (e is not OperationCanceledException || !ct.IsCancellationRequested)
            {
                PlatformLog.AfterCommitFailed(log, e);
            }
        }

        _steps.Clear();
    }
}
