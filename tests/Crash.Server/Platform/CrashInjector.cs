using System.Diagnostics;

namespace PickGo.Crash.Server;

/// <summary>Kills this process at one point, the first time that it gets there.</summary>
internal sealed class CrashInjector
{
    private readonly string? _point = Environment.GetEnvironmentVariable(CrashPoints.Variable) is { Length: > 0 } set ? set : null;

    public CrashInjector()
    {
        if (_point is not null && !CrashPoints.All.Contains(_point)) throw new InvalidOperationException($"There is no crash point '{_point}'.");
    }

    public bool Awaits(string point) => point == _point;

    /// <summary>Whether the process is to die at one of the points that begin like this.</summary>
    public bool AwaitsAny(string prefix) => _point is not null && _point.StartsWith(prefix, StringComparison.Ordinal);

    /// <summary>SIGKILL: nothing is said goodbye to. Whoever gets here does not go on, though the signal takes a moment.</summary>
    public Task AtAsync(string point)
    {
        if (point != _point) return Task.CompletedTask;

        using var self = Process.GetCurrentProcess();
        self.Kill();
        return Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System);
    }
}
