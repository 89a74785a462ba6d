using System.Net.Sockets;
using System.Text;

namespace PickGo.Bench;

/// <summary>A stream of server-sent events as thin as can be: what comes in is searched, not parsed.</summary>
internal static class EventLine
{
    /// <summary>Asks for the stream, and reads up to what it begins with.</summary>
    public static async Task<Stream> OpenAsync(Uri server, string path, string token, string begin)
    {
        var tcp = new TcpClient { NoDelay = true, ReceiveBufferSize = 4096 };
        await tcp.ConnectAsync(server.Host, server.Port);
        var stream = tcp.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"GET {path} HTTP/1.1\r\nHost: {server.Authority}\r\nAuthorization: Bearer {token}\r\n\r\n"));
        await HubLine.AwaitAsync(stream, begin);
        return stream;
    }
}
