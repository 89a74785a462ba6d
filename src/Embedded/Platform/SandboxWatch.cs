namespace PickGo.Embedded.Platform;

/// <summary>Says so when a sandbox ends before us: what needs it fails from then on, and the reason must not be guessed at.</summary>
internal sealed partial class SandboxWatch(SandboxProcess sandbox, ILogger<SandboxWatch> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await sandbox.WaitForExitAsync(stoppingToken);
        if (!stoppingToken.IsCancellationRequested)
            LogEnded(sandbox.Sandbox.Name, sandbox.ExitCode, sandbox.Sandbox.Loss);
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "The {Name} ended with code {Code}. {Loss} until the server is started again.")]
    private partial void LogEnded(string name, int code, string loss);
}
