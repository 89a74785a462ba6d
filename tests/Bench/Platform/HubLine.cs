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

    /// <summary>Connects to a hub, and says one thing to it.</summary>
    /// <param name="server">Its address.</param>
    /// <param name="hub">Name of the hub.</param>
    /// <param name="token">Access token.</param>
    /// <param name="target">Method of the hub.</param>
    /// <param name="arguments">JSON of its arguments.</param>
    public static async Task<Stream> OpenAsync(Uri server, string hub, string token, string target, string arguments)
    {
        var tcp = new TcpClient { NoDelay = true, ReceiveBufferSize = 4096 };
        await tcp.ConnectAsync(server.Host, server.Port);
        var stream = tcp.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"GET /hubs/{hub}?access_token={token} HTTP/1.1\r\nHost: {server.Authority}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n" +
            "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"));
        await AwaitAsync(stream, "\r\n\r\n");
        await stream.WriteAsync(Hello);
        await AwaitAsync(stream, "{}");
        await stream.WriteAsync(Frame($$"""{"type":1,"invocationId":"1","target":"{{target}}","arguments":[{{arguments}}]}"""));
        await AwaitAsync(stream, "\"invocationId\":\"1\"");
        return stream;
    }

    /// <summary>Servers drop clients that say nothing for half a minute.</summary>
    public static async Task PingAsync(IEnumerable<Stream> lines)
    {
        foreach (var line in lines) await line.WriteAsync(Ping);
    }

    /// <summary>A text frame of less than 64 KiB; clients must mask, and a mask of zeros changes nothing.</summary>
    private static byte[] Frame(string message)
    {
        var payload = Encoding.ASCII.GetBytes(message + '\u001e');
        byte[] length = payload.Length < 126
            ? [(byte)(0x80 | payload.Length)]
            : [0x80 | 126, (byte)(payload.Length >> 8), (byte)payload.Length];
        return [0x81, .. length, 0, 0, 0, 0, .. payload];
    }

    /// <summary>Reads until something was said.</summary>
    public static async Task AwaitAsync(Stream stream, string end)
    {
        var buffer = new byte[16 * 1024];
        var text = "";
        while (!text.Contains(end, StringComparison.Ordinal))
        {
            var read = await stream.ReadAsync(buffer);
            if (read == 0) throw new EndOfStreamException(text);
            text += Encoding.ASCII.GetString(buffer, 0, read);
        }
    }
}
