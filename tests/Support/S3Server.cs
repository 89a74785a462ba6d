using System.Diagnostics;
using System.Net.Sockets;

namespace PickGo.Tests.Support;

/// <summary>Storage that speaks S3 (s3rver), with a bucket; it can be away and come back at the same port.</summary>
public sealed class S3Server : IAsyncDisposable
{
    public const string Bucket = "pickgo";

    /// <summary>What s3rver lets in.</summary>
    public const string Key = "S3RVER";

    private readonly string _folder = Directory.CreateTempSubdirectory("pickgo-s3").FullName;
    private readonly int _port = FreePort.Next();
    private Process? _process;

    public string Url => $"http://127.0.0.1:{_port}";

    public async Task StartAsync()
    {
        var program = Path.Combine(RootAbove(AppContext.BaseDirectory), "node_modules", "s3rver", "bin", "s3rver.js");
        if (!File.Exists(program)) throw new InvalidOperationException("s3rver is missing: run npm ci.");
        _process = Process.Start(new ProcessStartInfo("node", [program, "-d", _folder, "-a", "127.0.0.1", "-p", $"{_port}", "--configure-bucket", Bucket]) { RedirectStandardOutput = true })!;
        _process.BeginOutputReadLine();
        await Eventually.TrueAsync(AnswersAsync, "the storage answers");
    }

    public async Task StopAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false }) await StopAsync();
        _process?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task<bool> AnswersAsync()
    {
        if (_process!.HasExited) throw new InvalidOperationException($"The storage ended with code {_process.ExitCode}.");
        try
        {
            using var line = new TcpClient();
            await line.ConnectAsync("127.0.0.1", _port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static string RootAbove(string folder) => File.Exists(Path.Combine(folder, "PickGo.sln")) ? folder : RootAbove(Path.GetDirectoryName(folder)!);
}
