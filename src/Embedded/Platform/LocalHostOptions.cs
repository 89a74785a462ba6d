using System.Globalization;
using PickGo.Embedded.Catalogue;

namespace PickGo.Embedded.Platform;

/// <summary>What <c>make run</c> hands over in the environment.</summary>
/// <param name="DataFolder"><c>PICKGO_DATA</c>: everything that must outlive a restart.</param>
/// <param name="Port"><c>PORT</c>: the site and the API.</param>
/// <param name="SandboxPort"><c>SANDBOX_PORT</c>: the payment sandbox.</param>
/// <param name="KopisPort"><c>KOPIS_PORT</c>: the KOPIS sandbox.</param>
/// <param name="Demo"><c>Demo:Enabled</c>: demo members and the demo catalogue.</param>
/// <param name="CustomerClient">The built customer client, or null where it is not built.</param>
/// <param name="AdminClient">The built operators' portal, or null where it is not built.</param>
internal sealed record LocalHostOptions(string DataFolder, int Port, int SandboxPort, int KopisPort, bool Demo, string? CustomerClient, string? AdminClient)
{
    private const string Loopback = "http://127.0.0.1:";

    public string SiteUrl => Loopback + Port.ToString(CultureInfo.InvariantCulture);

    public string SandboxUrl => Loopback + SandboxPort.ToString(CultureInfo.InvariantCulture);

    public string KopisUrl => Loopback + KopisPort.ToString(CultureInfo.InvariantCulture);

    public static LocalHostOptions Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var port = ReadPort(configuration, "PORT", 8080);
        var folder = Path.GetFullPath(configuration["PICKGO_DATA"] is { Length: > 0 } named ? named : "data");
        try
        {
            PrivateFiles.MakeFolder(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new StartupException($"The data folder '{folder}' cannot be made: set PICKGO_DATA to one that can.", exception);
        }

        var client = configuration["Clients:Customer:Path"] ?? FindClient("customer");
        var portal = configuration["Clients:Admin:Path"] ?? FindClient("admin-angular");
        var sandboxPort = ReadPort(configuration, "SANDBOX_PORT", port + 1);
        return new LocalHostOptions(
            folder, port, sandboxPort, ReadPort(configuration, "KOPIS_PORT", sandboxPort + 1), DemoSwitch.IsOn(configuration, environment), client, portal);
    }

    private static int ReadPort(IConfiguration configuration, string name, int otherwise)
    {
        if (configuration[name] is not { Length: > 0 } text)
            return otherwise < 65536 ? otherwise : throw new StartupException($"{name} must be set: the port before it is the last that there is.");
        return int.TryParse(text, CultureInfo.InvariantCulture, out var port) && port is > 0 and < 65536
            ? port
            : throw new StartupException($"{name} must be a number from 1 to 65535; it is '{text}'.");
    }

    private static string? FindClient(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var built = Path.Combine(folder.FullName, "clients", name, "dist");
            if (File.Exists(Path.Combine(built, "index.html")))
                return built;
        }

        return null;
    }
}
