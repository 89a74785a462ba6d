using System.Text;
using PickGo.Application.Platform;
using PickGo.Embedded.Platform;

namespace PickGo.Embedded.Tests;

internal sealed class MailFolderTests
{
    private static readonly DateTime Noon = new(2026, 12, 3, 3, 0, 0, DateTimeKind.Utc);
    private DirectoryInfo _folder = null!;
    private MailFolder _mails = null!;

    [SetUp]
    public void Create()
    {
        _folder = Directory.CreateTempSubdirectory("pickgo-mail-");
        _mails = new MailFolder(_folder.FullName);
    }

    [TearDown]
    public void Remove() => _folder.Delete(recursive: true);

    [Test]
    public async Task Mails_AreListedNewestFirst()
    {
        await _mails.StoreAsync(Mail("<1@pickgo>", "첫째"), Noon, default);
        await _mails.StoreAsync(Mail("<2@pickgo>", "둘째"), Noon.AddSeconds(1), default);

        Assert.That(_mails.Newest(10).Select(mail => mail.Subject), Is.EqualTo(new[] { "둘째", "첫째" }));
        Assert.That(_mails.Newest(1), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task AMailThatTheOutboxTriesAgain_IsThereOnce()
    {
        await _mails.StoreAsync(Mail("<1@pickgo>", "첫째"), Noon, default);
        await _mails.StoreAsync(Mail("<1@pickgo>", "첫째"), Noon.AddMinutes(1), default);

        Assert.That(_mails.Newest(10), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task TheFile_IsAMailThatOtherProgramsRead()
    {
        await _mails.StoreAsync(Mail("<1@pickgo>", "인증 번호 123456 그리고 아주 길어서 한 줄에 들어가지 않는 제목"), Noon, default);

        var text = await File.ReadAllTextAsync(_folder.GetFiles("*.eml").Single().FullName);
        Assert.Multiple(() =>
        {
            Assert.That(text, Does.Contain("Message-ID: <1@pickgo>\r\n").And.Contain("Date: Thu, 03 Dec 2026 03:00:00 +0000\r\n"));
            Assert.That(text.Split("\r\n").Select(line => line.Length), Has.All.LessThanOrEqualTo(78));
            Assert.That(text, Does.Contain(Convert.ToBase64String(Encoding.UTF8.GetBytes("본문"))));
        });
    }

    [Test]
    public async Task AnAddress_CannotAddHeaderLines()
    {
        await _mails.StoreAsync(Mail("<1@pickgo>", "제목") with { To = "a@b.c\r\nBcc: everybody@b.c" }, Noon, default);

        var text = await File.ReadAllTextAsync(_folder.GetFiles("*.eml").Single().FullName);
        Assert.That(text.Split("\r\n"), Has.None.StartsWith("Bcc:"));
    }

    private static Mail Mail(string id, string subject) => new("demo@pickgo.local", subject, "본문", "<p>본문</p>", id);
}
