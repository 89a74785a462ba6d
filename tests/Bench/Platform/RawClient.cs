using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace PickGo.Bench;

/// <summary>One keep-alive HTTP/1.1 connection that costs next to nothing: what is measured is the server.</summary>
internal sealed class RawClient : IDisposable
{
    private readonly TcpClient _tcp = new() { NoDelay = true };
    private readonly byte[] _buffer = new byte[16 * 1024];
    private NetworkStream _stream = null!;

    public static async Task<RawClient> ConnectAsync(Uri server)
    {
        var client = new RawClient();
        await client._tcp.ConnectAsync(server.Host, server.Port);
        client._stream = client._tcp.GetStream();
        return client;
    }

    public static byte[] Post(Uri server, string path, string token, string? entryPass = null, string body = "") => Encoding.ASCII.GetBytes(
        $"POST {path} HTTP/1.1\r\n{Headers(server, token, entryPass)}Content-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}");

    public static byte[] Get(Uri server, string path, string token, string? entryPass = null) => Encoding.ASCII.GetBytes(
        $"GET {path} HTTP/1.1\r\n{Headers(server, token, entryPass)}\r\n");

    private static string Headers(Uri server, string token, string? entryPass) =>
        $"Host: {server.Authority}\r\nAuthorization: Bearer {token}\r\n{(entryPass is null ? "" : $"Entry-Pass: {entryPass}\r\n")}";

    public static byte[] Post(Uri server, string path, AuthenticationHeaderValue who, object body, params (string Name, string Value)[] headers)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(body);
        var more = string.Concat(headers.Select(h => $"{h.Name}: {h.Value}\r\n"));
        return [.. Encoding.ASCII.GetBytes($"POST {path} HTTP/1.1\r\nHost: {server.Authority}\r\nAuthorization: {who}\r\n{more}"
            + $"Content-Type: application/json\r\nContent-Length: {json.Length}\r\n\r\n"), .. json];
    }

    /// <summary>Sends, and reads the whole answer.</summary>
    public async Task ExchangeAsync(byte[] request)
    {
        await _stream.WriteAsync(request);
        var filled = 0;
        while (true)
        {
            var read = await _stream.ReadAsync(_buffer.AsMemory(filled));
            if (read == 0) throw new EndOfStreamException();
            filled += read;
            if (IsWhole(_buffer.AsSpan(0, filled))) return;
        }
    }

    private static bool IsWhole(ReadOnlySpan<byte> answer)
    {
        var end = answer.IndexOf("\r\n\r\n"u8);
        if (end < 0) return false;
        if (!answer.StartsWith("HTTP/1.1 2"u8)) throw new InvalidOperationException(Encoding.UTF8.GetString(answer));

        var length = answer.IndexOf("Content-Length: "u8);
        if (length < 0) return answer.EndsWith("0\r\n\r\n"u8);
        var digits = answer[(length + 16)..];
        return answer.Length - end - 4 >= int.Parse(digits[..digits.IndexOf((byte)'\r')], System.Globalization.CultureInfo.InvariantCulture);
    }

    public void Dispose() => _tcp.Dispose();
}
