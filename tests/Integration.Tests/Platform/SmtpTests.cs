using System.Net;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MimeKit;
using PickGo.Application.Platform;
using PickGo.Infrastructure.Platform.Outbox;
using PickGo.Infrastructure.Platform.Smtp;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>Mail over the line to a real mail server, which may be away or silent. On SQLite: the database is not what this is about.</summary>
public sealed class SmtpTests
{
    private const string Name = "한여름밤의 꿈 🎭 〈앙코르〉";

    [Test]
    public async Task TheTicketMail_ArrivesInBothLanguages_AsTextAndHtml_WithItsPictures()
    {
        await using var server = new SmtpServer();
        await server.StartAsync();
        await using var host = await StartAsync(server);

        var buyer = await BuyAsync(host);

        var mail = await OnlyMailAsync(host, server);
        Assert.That(mail.To.Mailboxes.Single().Address, Is.EqualTo(buyer));
        Assert.That(mail.From.Mailboxes.Single().Address, Is.EqualTo("tickets@pickgo.local"));
        Assert.That(mail.Subject, Does.StartWith($"[PickGo] {Name} 예매가 완료됐어요 · Your tickets ("));
        Assert.That(mail.MessageId, Does.Match("^ticket-[A-Z0-9]+@pickgo$"));
        Assert.That(mail.Body!.ContentType.MimeType, Is.EqualTo("multipart/alternative"));
        foreach (var word in (string[])["예매가 완료됐어요", "Your reservation is complete", Name, "VIP 구역 A열 1번", "Area VIP, row A, no. 2", "300,000원", "KRW 300,000"])
        {
            Assert.That(mail.TextBody, Does.Contain(word));
            Assert.That(WebUtility.HtmlDecode(mail.HtmlBody), Does.Contain(word));
        }

        var pictures = mail.BodyParts.OfType<MimePart>().Where(p => p.ContentType.MimeType == "image/png").Select(p => p.ContentId).ToList();
        Assert.That(pictures, Has.Count.EqualTo(2));
        Assert.That(pictures, Is.All.Matches<string>(id => mail.HtmlBody!.Contains($"cid:{id}", StringComparison.Ordinal)), "each is shown");
    }

    [Test]
    public async Task WhileTheServerIsAway_TheMailWaits_AndIsSentOnceAfterwards()
    {
        await using var server = new SmtpServer();
        await using var host = await StartAsync(server);

        await BuyAsync(host);
        await Eventually.TrueAsync(async () => await WaitingAsync(host) is { Attempts: >= 1, DeadAt: null }, "it was tried");
        await server.StartAsync();

        await OnlyMailAsync(host, server);
    }

    /// <summary>A time-out is how a mail server fails that is there and does not speak: it must not end the dispatcher.</summary>
    [Test]
    public async Task AServerThatSaysNothing_DelaysMail_AndNothingElse()
    {
        await using var server = new SmtpServer();
        using var silent = new TcpListener(IPAddress.Loopback, server.Port);
        silent.Start();
        await using var host = await StartAsync(server);

        await BuyAsync(host);
        await Eventually.TrueAsync(async () => await WaitingAsync(host) is { Attempts: >= 2, DeadAt: null }, "it was tried, and tried again");
        silent.Stop();
        await server.StartAsync();

        await OnlyMailAsync(host, server);
    }

    private static async Task<PickGoHost> StartAsync(SmtpServer server)
    {
        await Engines.Redis.FlushAsync();
        return await PickGoHost.StartAsync(Engines.Redis, Engines.Sandbox, new Dictionary<string, string?>
        {
            ["Mail:Host"] = "127.0.0.1",
            ["Mail:Port"] = $"{server.Port}",
            ["Mail:Security"] = nameof(MailSecurity.None),
            ["Mail:TimeoutSeconds"] = "1",
            ["Outbox:ClaimSeconds"] = "4",
        }, services => services.Replace(ServiceDescriptor.Singleton<IMailer, SmtpMailer>()));
    }

    /// <returns>The buyer's address.</returns>
    private static async Task<string> BuyAsync(PickGoHost host)
    {
        var sale = await host.SaleAsync(name: Name);
        using var buyer = await host.MemberAsync();
        var order = await buyer.OrderAsync(sale.SessionId, 1, 2);
        var confirmed = await buyer.ConfirmAsync(await Engines.Sandbox.PayAsync(order.OrderId, "시험", order.Amount), order.OrderId, order.Amount);
        Assert.That(confirmed.Status, Is.EqualTo(HttpStatusCode.OK), "mail or no mail");
        return buyer.Email;
    }

    /// <summary>The one mail there is once nothing waits to be sent any more.</summary>
    private static async Task<MimeMessage> OnlyMailAsync(PickGoHost host, SmtpServer server)
    {
        await Eventually.TrueAsync(async () => await WaitingAsync(host) is null, "the mail went out");
        var mails = await server.MailsAsync();
        Assert.That(mails, Has.Count.EqualTo(1));
        return mails[0];
    }

    private static Task<OutboxMessage?> WaitingAsync(PickGoHost host) =>
        host.WithDbAsync(db => db.OutboxMessages.AsNoTracking().FirstOrDefaultAsync(m => m.Type == "reservation.ticket-mail"));
}
