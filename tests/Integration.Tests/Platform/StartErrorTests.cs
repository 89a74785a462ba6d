using System.Diagnostics;

namespace PickGo.Integration.Tests;

/// <summary>Over the real entry point, in a process of its own: a wrong setting ends the start with a line, and no stack.</summary>
public sealed class StartErrorTests
{
    [TestCase("", "Queue__Capacity", "0", "Queue:Capacity must be at least 1.")]
    [TestCase("", "Queue__Capacity", "many", "Queue:Capacity")]
    [TestCase("", "Proxies__Trusted__0", "nonsense", "Proxies:Trusted")]
    [TestCase("", "Database__Provider", "Oracle", "Database:Provider")]
    [TestCase("", "Cookies__SameSite", "Lax", "Cookies:SameSite is Strict or None.")]
    [TestCase("", "Cookies__SameSite", "None", "Cors:Origins has to name")]
    [TestCase("", "Legal__Path", "/no/such/folder", "has no text")]
    [TestCase("", "Seller__Phone", "call me", "Seller:Phone must be digits")]
    [TestCase("migrate", "Queue__Capacity", "0", "Queue:Capacity must be at least 1.")]
    [TestCase("migrate", "Redis__TimeoutMilliseconds", "500", "Database:Connection")]
    [TestCase("rotate-keys", "Queue__Capacity", "0", "Queue:Capacity must be at least 1.")]
    public async Task AWrongSetting_EndsTheStart_WithALine(string command, string setting, string value, string said)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "PickGo.WebApi.dll"));
        foreach (var argument in (string[])["--urls", "http://127.0.0.1:0", .. command.Length > 0 ? new[] { command } : []]) start.ArgumentList.Add(argument);
        start.Environment[setting] = value;
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        try
        {
            await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(90));
        }
        finally
        {
            if (!process.HasExited) process.Kill();
        }

        var text = await errors;
        Assert.That(process.ExitCode, Is.EqualTo(1), text + await output);
        Assert.That(text, Does.Contain(said));
        Assert.That(text.Trim().Split('\n'), Has.Length.EqualTo(1), text);
        Assert.That(text + await output, Does.Not.Contain("   at "));
    }
}
