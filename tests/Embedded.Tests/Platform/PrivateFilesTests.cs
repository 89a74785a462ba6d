using PickGo.Embedded.Platform;

namespace PickGo.Embedded.Tests;

/// <summary>The data folder is its owner's alone, and the pages of development are this machine's alone.</summary>
public sealed class PrivateFilesTests
{
    private const UnixFileMode Folder = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode Plain = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private string _root = null!;

    [SetUp]
    public void Make() => _root = Path.Combine(Directory.CreateTempSubdirectory("pickgo-private").FullName, "data");

    [TearDown]
    public void Remove() => Directory.Delete(Path.GetDirectoryName(_root)!, recursive: true);

    [Test]
    public async Task FoldersAndFiles_AreTheOwnersAlone_AndOnesThatAreThereAreClosed()
    {
        if (OperatingSystem.IsWindows()) return;

        var open = Directory.CreateDirectory(Path.Combine(_root, "mail")).FullName;
        await File.WriteAllTextAsync(Path.Combine(open, "old.eml"), "x");
        File.SetUnixFileMode(_root, Folder | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        File.SetUnixFileMode(Path.Combine(open, "old.eml"), Plain | UnixFileMode.OtherRead);

        PrivateFiles.MakeFolder(_root);
        PrivateFiles.MakeFile(Path.Combine(_root, "pickgo.db"));
        await PrivateFiles.WriteAsync(Path.Combine(open, "new.eml"), [1, 2], default);

        foreach (var folder in new[] { _root, open }) Assert.That(File.GetUnixFileMode(folder), Is.EqualTo(Folder), folder);
        foreach (var file in Directory.EnumerateFiles(_root, "*", SearchOption.AllDirectories)) Assert.That(File.GetUnixFileMode(file), Is.EqualTo(Plain), file);
        PrivateFiles.MakeFile(Path.Combine(open, "new.eml"));
        Assert.That(await File.ReadAllBytesAsync(Path.Combine(open, "new.eml")), Has.Length.EqualTo(2), "what is there stays");
    }

    [TestCase("localhost", true)]
    [TestCase("LOCALHOST", true)]
    [TestCase("127.0.0.1", true)]
    [TestCase("[::1]", true)]
    [TestCase("evil.example", false)]
    [TestCase("localhost.evil.example", false)]
    [TestCase("10.0.0.1", false)]
    [TestCase("", false)]
    public void DevelopmentPages_AnswerToThisMachineAlone(string host, bool ours) => Assert.That(DevelopmentPages.IsOurs(host), Is.EqualTo(ours));
}
