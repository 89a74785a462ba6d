using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;

namespace PickGo.Tests.Support;

/// <summary>
/// Ports for servers that start a moment later. They lie below those that the system gives to outgoing connections, of which tests
/// make thousands, and none is given twice: between the look and the start nobody else takes one.
/// </summary>
public static class FreePort
{
    private const int First = 20_000;
    private const int Count = 12_000;

    private static int _last = RandomNumberGenerator.GetInt32(Count);

    public static int Next()
    {
        while (true)
        {
            var port = First + (int)((uint)Interlocked.Increment(ref _last) % Count);
            if (IsFree(port)) return port;
        }
    }

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
