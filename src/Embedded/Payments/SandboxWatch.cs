namespace PickGo.Embedded.Payments;

/// <summary>Says so when the sandbox ends before us: payments fail from then on, and the reason must not be guessed at.</summary>
internal sealed partial class SandboxWatch(SandboxProcess sandbox, ILogger<SandboxWatch> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await sandbox.WaitForExitAsync(stoppingToken);
        if (!stoppingToken.IsCancellationRequested)
            LogEnded(sandbox.ExitCode);
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "The payment sandbox ended with code {Code}. No payment works until the server is started again.")]
    private partial void LogEnded(int code);
}
