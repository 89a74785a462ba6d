using System.Net.Sockets;
using System.Text;

namespace PickGo.Bench;

/// <summary>
/// A SignalR connection as thin as can be: JSON protocol over a WebSocket (RFC 6455) without negotiation. What comes in is searched, not
/// parsed, so that ten thousand of them leave the processors to the server.
/// </summary>
internal static class HubLine
{
    private static readonly byte[] Ping = Frame("""{"type":6}""");
    private static readonly byte[] Hello = Frame("""{"protocol":"json","version":1}""");

    /// <summary>Connects, and joins the waiting room of the session.</summary>
    public static async Task<Stream> OpenAsync(Uri server, long session, string token)
    {
        var tcp = new TcpClient { NoDelay = true, ReceiveBufferSize = 4096 };
        await tcp.ConnectAsync(server.Host, server.Port);
        var stream = tcp.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"GET /hubs/queue?access_token={token} HTTP/1.1\r\nHost: {server.Authority}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n" +
            "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"));
        await AwaitAsync(stream, "\r\n\r\n");
        await stream.WriteAsync(Hello);
        await AwaitAsync(stream, "{}");
        await stream.WriteAsync(Frame($$"""{"type":1,"target":"Join","arguments":[{{session}}]}"""));
        return stream;
    }

    /// <summary>Servers drop clients that say nothing for half a minute.</summary>
    public static async Task PingAsync(IEnumerable<Stream> lines)
    {
        foreach (var line in lines) await line.WriteAsync(Ping);
    }

    /// <summary>A text frame of less than 126 bytes; clients must mask, and a mask of zeros changes nothing.</summary>
    private static byte[] Frame(string message)
    {
        var payload = Encoding.ASCII.GetBytes(message + '\u001e');
        return [0x81, (byte)(0x80 | payload.Length), 0, 0, 0, 0, .. payload];
    }

    private static async Task AwaitAsync(Stream stream, string end)
    {
        var buffer = new byte[1024];
        var text = "";
        while (!text.Contains(end, StringComparison.Ordinal))
        {
            var read = await stream.ReadAsync(buffer);
            if (read == 0) throw new EndOfStreamException(text);
            text += Encoding.ASCII.GetString(buffer, 0, read);
        }
    }
}
