using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using PickGo.Embedded.Platform;

namespace PickGo.Embedded.Tests;

/// <summary>What make run hands over in the environment.</summary>
public sealed class LocalHostOptionsTests
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("pickgo-options-");

    [OneTimeTearDown]
    public void Clean() => _data.Delete(recursive: true);

    [TestCase("", 8080, 8081, 8082)]
    [TestCase("PORT=9000", 9000, 9001, 9002)]
    [TestCase("PORT=9000 SANDBOX_PORT=7000", 9000, 7000, 7001)]
    [TestCase("SANDBOX_PORT=7000 KOPIS_PORT=6000", 8080, 7000, 6000)]
    public void Ports_FollowEachOther_UnlessTheyAreNamed(string settings, int site, int payment, int kopis)
    {
        var options = Read(settings);

        Assert.That((options.Port, options.SandboxPort, options.KopisPort), Is.EqualTo((site, payment, kopis)));
    }

    [TestCase("KOPIS_PORT=0")]
    [TestCase("KOPIS_PORT=65536")]
    [TestCase("KOPIS_PORT=eighty")]
    [TestCase("SANDBOX_PORT=65535")]
    public void APortThatIsNone_IsRefusedByItsName(string settings) =>
        Assert.That(() => Read(settings), Throws.InstanceOf<StartupException>().With.Message.Contains("KOPIS_PORT"));

    private LocalHostOptions Read(string settings)
    {
        var values = settings.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(s => s.Split('=')).ToDictionary(s => s[0], s => (string?)s[1]);
        values["PICKGO_DATA"] = _data.FullName;
        return LocalHostOptions.Read(new ConfigurationBuilder().AddInMemoryCollection(values).Build(), new Development());
    }

    private sealed class Development : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = Environments.Development;
        public string ApplicationName { get; set; } = "tests";
        public string ContentRootPath { get; set; } = ".";
        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
