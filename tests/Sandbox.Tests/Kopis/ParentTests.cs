using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using PickGo.KopisSandbox.Platform;

namespace PickGo.Sandbox.Tests.Kopis;

internal sealed class ParentTests
{
    [Test, CancelAfter(30_000)]
    public async Task WithExitWithParent_ItEndsWhenItsInputCloses(CancellationToken cancellation)
    {
        var url = new Uri($"http://127.0.0.1:{FreePort()}/");
        var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardError = true };
        foreach (var argument in new[] { typeof(SandboxServer).Assembly.Location, "--urls", url.AbsoluteUri, "--exit-with-parent" }) start.ArgumentList.Add(argument);
        using var sandbox = Process.Start(start)!;
        try
        {
            while (!await AnswersAsync(url, cancellation)) await Task.Delay(TimeSpan.FromMilliseconds(50), TimeProvider.System, cancellation);
            Assert.That(sandbox.HasExited, Is.False);

            sandbox.StandardInput.Close();
            await sandbox.WaitForExitAsync(cancellation);

            Assert.That(sandbox.ExitCode, Is.Zero, await sandbox.StandardError.ReadToEndAsync(cancellation));
        }
        finally
        {
            sandbox.Kill();
        }
    }

    [TestCase("--Sandbox:Performances", "299")]
    [TestCase("--Sandbox:ServiceKey", "")]
    public void ASettingThatCannotWork_StopsTheStart(string name, string value) =>
        Assert.That(async () => await (await KopisHost.StartAsync(name, value)).DisposeAsync(), Throws.InstanceOf<Microsoft.Extensions.Options.OptionsValidationException>());

    private static async Task<bool> AnswersAsync(Uri url, CancellationToken ct)
    {
        using var http = new HttpClient();
        try
        {
            using var answer = await http.GetAsync(url, ct);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
