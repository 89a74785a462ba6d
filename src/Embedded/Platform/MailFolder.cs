using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PickGo.Application.Platform;

namespace PickGo.Embedded.Platform;

/// <summary>A mail that was written down instead of sent.</summary>
/// <param name="Id">Names it in the folder and on the page.</param>
/// <param name="At">UTC.</param>
internal sealed record StoredMail(string Id, string To, string Subject, string Text, string Html, DateTime At);

/// <summary>Mails as files: one <c>.eml</c> that any mail program opens, and beside it what the page needs to show it.</summary>
internal sealed class MailFolder
{
    private readonly string _folder;

    public MailFolder(string folder)
    {
        _folder = folder;
        PrivateFiles.MakeFolder(folder);
    }

    /// <summary>Newest first.</summary>
    public IReadOnlyList<StoredMail> Newest(int count)
        => [.. Directory.EnumerateFiles(_folder, "*.json")
            .OrderByDescending(path => Path.GetFileName(path), StringComparer.Ordinal)
            .Take(count)
            .Select(path => JsonSerializer.Deserialize<StoredMail>(File.ReadAllBytes(path))!)];

    /// <summary>Writes a mail down once, however often the outbox tries.</summary>
    public async Task StoreAsync(Mail mail, DateTime now, CancellationToken ct)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(mail.MessageId)))[..16];
        if (Directory.EnumerateFiles(_folder, $"*-{hash}.json").Any())
            return;
        var id = $"{now.ToString("yyyyMMdd'T'HHmmssfff", CultureInfo.InvariantCulture)}-{hash}";
        await WriteAsync(id + ".eml", Encoding.ASCII.GetBytes(Mime.Write(mail, now)), ct);
        // Last: what is listed is whole.
        var stored = new StoredMail(id, mail.To, mail.Subject, mail.Text, mail.Html, now);
        await WriteAsync(id + ".json", JsonSerializer.SerializeToUtf8Bytes(stored), ct);
    }

    private async Task WriteAsync(string name, byte[] content, CancellationToken ct)
    {
        var path = Path.Combine(_folder, name);
        await PrivateFiles.WriteAsync(path + ".part", content, ct);
        File.Move(path + ".part", path, overwrite: true);
    }
}

/// <summary>Writes mail into the data folder.</summary>
internal sealed class FolderMailer(MailFolder folder, TimeProvider time) : IMailer
{
    public Task SendAsync(Mail mail, CancellationToken ct) => folder.StoreAsync(mail, time.GetUtcNow().UtcDateTime, ct);
}
