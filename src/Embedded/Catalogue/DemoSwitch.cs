using PickGo.Embedded.Platform;

namespace PickGo.Embedded.Catalogue;

/// <summary>Whether the demo is on: members whose passwords everybody knows must not slip into a real shop.</summary>
internal static class DemoSwitch
{
    private const string Setting = "Demo:Enabled";

    /// <exception cref="StartupException">Outside development, nobody said whether it should be.</exception>
    public static bool IsOn(IConfiguration configuration, IHostEnvironment environment)
    {
        var text = configuration[Setting];
        if (string.IsNullOrWhiteSpace(text))
        {
            return environment.IsDevelopment()
                ? true
                : throw new StartupException(
                    $"The demo catalogue and its members are refused in environment '{environment.EnvironmentName}'. "
                    + $"Set {Setting}=false to start without them, or {Setting}=true if you mean it.");
        }

        return bool.TryParse(text, out var on)
            ? on
            : throw new StartupException($"{Setting} must be true or false; it is '{text}'.");
    }
}
