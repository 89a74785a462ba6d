using System.Diagnostics;
using PickGo.Sandboxes;
using PickGo.TossSandbox.Platform;

namespace PickGo.Sandbox.Tests;

internal sealed class ParentTests
{
    [Test, CancelAfter(30_000)]
    public async Task WithExitWithParent_ItEndsWhenItsInputCloses(CancellationToken cancellation)
    {
        var folder = Directory.CreateTempSubdirectory("pickgo-sandbox-");
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardError = true };
        string[] args =
        [
            typeof(SandboxServer).Assembly.Location, "--urls", "http://127.0.0.1:0",
            "--Sandbox:Data", folder.FullName, ParentWatch.Flag,
        ];
        foreach (var arg in args)
            start.ArgumentList.Add(arg);
        using var sandbox = Process.Start(start)!;
        try
        {
            var journal = Path.Combine(folder.FullName, "journal.jsonl");
            while (!File.Exists(journal))
                await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, cancellation);
            Assert.That(sandbox.HasExited, Is.False);

            sandbox.StandardInput.Close();
            await sandbox.WaitForExitAsync(cancellation);

            Assert.That(sandbox.ExitCode, Is.Zero, await sandbox.StandardError.ReadToEndAsync(cancellation));
        }
        finally
        {
            sandbox.Kill();
            folder.Delete(recursive: true);
        }
    }
}
