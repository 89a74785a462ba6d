using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Garnet;

namespace PickGo.Embedded.Platform;

/// <summary>
/// A Redis-compatible server inside this process, on a port of this machine that nobody else is told. It forgets everything when
/// the process ends: what must not be forgotten is in the database.
/// </summary>
internal sealed class GarnetEngine : IDisposable
{
    private readonly GarnetServer _server;

    private GarnetEngine(GarnetServer server, string connection) => (_server, Connection) = (server, connection);

    /// <summary>Connection string for StackExchange.Redis.</summary>
    public string Connection { get; }

    public static GarnetEngine Start()
    {
        var port = FreePort().ToString(CultureInfo.InvariantCulture);
        var server = new GarnetServer(
        [
            "--port", port, "--bind", "127.0.0.1", "-q", "--logger-level", "Error", "--memory", "512m", "--index", "16m",
            // Without the transaction mode two scripts run into each other, and one seat is held twice.
            "--lua", "--lua-transaction-mode",
        ]);
        server.Start();
        return new GarnetEngine(server, "127.0.0.1:" + port);
    }

    public void Dispose() => _server.Dispose();

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
