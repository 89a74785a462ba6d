using System.Diagnostics;
using System.Net.Sockets;
using MimeKit;

namespace PickGo.Tests.Support;

/// <summary>A mail server (aiosmtpd) that keeps what it gets in a Maildir; it can be away and come back at the same port.</summary>
public sealed class SmtpServer : IAsyncDisposable
{
    private readonly string _maildir = Path.Combine(Directory.CreateTempSubdirectory("pickgo-smtp").FullName, "mail");
    private Process? _process;

    public int Port { get; } = FreePort.Next();

    public async Task StartAsync()
    {
        _process = Process.Start(new ProcessStartInfo("aiosmtpd", ["-n", "-l", $"127.0.0.1:{Port}", "-c", "aiosmtpd.handlers.Mailbox", _maildir]))!;
        await Eventually.TrueAsync(GreetsAsync, "the mail server greets");
    }

    public async Task StopAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Every mail that it took, as it came over the line.</summary>
    public async Task<IReadOnlyList<MimeMessage>> MailsAsync()
    {
        var folder = Path.Combine(_maildir, "new");
        if (!Directory.Exists(folder)) return [];
        var mails = new List<MimeMessage>();
        foreach (var file in Directory.GetFiles(folder)) mails.Add(await MimeMessage.LoadAsync(file));
        return mails;
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false }) await StopAsync();
        _process?.Dispose();
        Directory.Delete(Path.GetDirectoryName(_maildir)!, recursive: true);
    }

    private async Task<bool> GreetsAsync()
    {
        if (_process!.HasExited) throw new InvalidOperationException($"The mail server ended with code {_process.ExitCode}.");
        try
        {
            using var line = new TcpClient();
            await line.ConnectAsync("127.0.0.1", Port);
            using var reader = new StreamReader(line.GetStream());
            return (await reader.ReadLineAsync())?.StartsWith("220", StringComparison.Ordinal) == true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
