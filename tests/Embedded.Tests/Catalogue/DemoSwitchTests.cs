using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using PickGo.Embedded.Catalogue;
using PickGo.Embedded.Platform;

namespace PickGo.Embedded.Tests;

internal sealed class DemoSwitchTests
{
    [TestCase("Development", null, true)]
    [TestCase("Development", "false", false)]
    [TestCase("Production", "true", true)]
    [TestCase("Production", "false", false)]
    public void TheDemo_IsOnInDevelopmentAndWhereSomebodySaysSo(string environment, string? setting, bool expected)
        => Assert.That(DemoSwitch.IsOn(Settings(setting), new Place(environment)), Is.EqualTo(expected));

    [TestCase("Production")]
    [TestCase("Staging")]
    public void Elsewhere_TheStartIsRefused_WithAMessageThatNamesTheSetting(string environment)
        => Assert.That(
            () => DemoSwitch.IsOn(Settings(null), new Place(environment)),
            Throws.InstanceOf<StartupException>().With.Message.Contains("Demo:Enabled").And.Message.Contains(environment));

    [Test]
    public void ASettingThatIsNeither_IsRefused()
        => Assert.That(() => DemoSwitch.IsOn(Settings("maybe"), new Place("Development")), Throws.InstanceOf<StartupException>());

    private static IConfigurationRoot Settings(string? enabled)
        => new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Demo:Enabled"] = enabled }).Build();

    private sealed class Place(string name) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;

        public string ApplicationName { get; set; } = "";

        public string ContentRootPath { get; set; } = "";

        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
