using Microsoft.EntityFrameworkCore.Storage;

namespace PickGo.Infrastructure.Platform.Persistence;

/// <summary>
/// Does again what the engine undid to let others go on. Few times and at once: in the on-sale minute somebody waits for the
/// answer. Time-outs and lost lines are not repeated, because nobody knows whether they came through.
/// </summary>
internal sealed class TransientRetryStrategy(ExecutionStrategyDependencies dependencies)
    : ExecutionStrategy(dependencies, MaxRetries, TimeSpan.FromMilliseconds(LongestWaitMilliseconds))
{
    private const int MaxRetries = 5;
    private const int LongestWaitMilliseconds = 50;

    protected override bool ShouldRetryOn(Exception exception) => EngineErrors.WasUndone(exception);
}
