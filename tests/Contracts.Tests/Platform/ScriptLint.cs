using System.ComponentModel;
using System.Diagnostics;
using System.Reflection;
using PickGo.Infrastructure.Platform.Redis;

namespace PickGo.Contracts.Tests;

/// <summary>luacheck reads every script as it is sent: a misspelt name fails here, not in the branch that somebody takes at an on-sale.</summary>
public sealed class ScriptLint
{
    private static readonly Assembly Infrastructure = typeof(RedisScript).Assembly;

    private static readonly List<RedisScript> Scripts = [.. Infrastructure.GetTypes()
        .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
        .Where(f => f.FieldType.IsSubclassOf(typeof(RedisScript)) && !f.DeclaringType!.ContainsGenericParameters)
        .Select(f => (RedisScript)f.GetValue(null)!)];

    [Test]
    public void EveryFile_IsPartOfAScript()
    {
        var files = Infrastructure.GetManifestResourceNames().Where(n => n.EndsWith(".lua", StringComparison.Ordinal)).ToList();

        Assert.That(files, Has.Count.GreaterThan(20));
        Assert.That(files.Where(f => !Scripts.Any(s => s.Text.Contains(RedisScript.Read(Path.GetFileNameWithoutExtension(f)), StringComparison.Ordinal))), Is.Empty);
    }

    [Test]
    public async Task Luacheck_FindsNothing()
    {
        var root = RootAbove(TestContext.CurrentContext.TestDirectory);
        var folder = Path.Combine(root, "obj", "lua");
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(folder);
        foreach (var script in Scripts) await File.WriteAllTextAsync(Path.Combine(folder, $"{script.Name}.lua"), script.Text);

        using var luacheck = Start(root, "--codes", "--no-color", "--quiet", Path.Combine("obj", "lua"));
        var found = await luacheck.StandardOutput.ReadToEndAsync();
        await luacheck.WaitForExitAsync();
        Assert.That(luacheck.ExitCode, Is.Zero, found);
    }

    private static Process Start(string folder, params string[] arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("luacheck", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        }
        catch (Win32Exception)
        {
            Assert.Ignore("luacheck is not installed. On Debian: apt-get install -y lua-check");
            throw;
        }
    }

    private static string RootAbove(string folder) => File.Exists(Path.Combine(folder, "PickGo.sln")) ? folder : RootAbove(Path.GetDirectoryName(folder)!);
}
