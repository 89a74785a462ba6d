namespace PickGo.Embedded.Platform;

/// <summary>The data folder holds addresses, tickets and keys: it is for the user who runs the shop and nobody else on the machine.</summary>
internal static class PrivateFiles
{
    private const UnixFileMode Folder = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private const UnixFileMode Plain = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Makes the folder, or closes one that is there with all that is in it.</summary>
    public static void MakeFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
            return;
        }

        Directory.CreateDirectory(path, Folder);
        File.SetUnixFileMode(path, Folder);
        foreach (var folder in Directory.EnumerateDirectories(path, "*", SearchOption.AllDirectories)) File.SetUnixFileMode(folder, Folder);
        foreach (var file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)) File.SetUnixFileMode(file, Plain);
    }

    /// <summary>Makes an empty file, so that whoever fills it later does not make it open to all; SQLite gives its side files the same mode.</summary>
    public static void MakeFile(string path)
    {
        using var file = OperatingSystem.IsWindows()
            ? new FileStream(path, FileMode.OpenOrCreate)
            : new FileStream(path, new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, UnixCreateMode = Plain });
    }

    public static async Task WriteAsync(string path, byte[] content, CancellationToken ct)
    {
        MakeFile(path);
        await File.WriteAllBytesAsync(path, content, ct);
    }
}
