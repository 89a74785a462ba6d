using System.Text.RegularExpressions;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;
using PickGo.Application.Platform;

namespace PickGo.Infrastructure.Platform.Smtp;

/// <summary>Sends mail by SMTP. It throws when the server does not take it; the outbox tries again with the same Message-ID.</summary>
internal sealed partial class SmtpMailer(IOptions<MailOptions> options, OutsideServices outside) : IMailer
{
    public async Task SendAsync(Mail mail, CancellationToken ct)
    {
        try
        {
            await DeliverAsync(mail, options.Value, ct);
            outside.Answered(OutsideServices.Mail);
        }
        catch (Exception e) when (e is not SmtpCommandException && !ct.IsCancellationRequested)
        {
            outside.Silent(OutsideServices.Mail);
            throw;
        }
    }

    private static async Task DeliverAsync(Mail mail, MailOptions settings, CancellationToken ct)
    {
        using var client = new SmtpClient { Timeout = settings.TimeoutSeconds * 1000 };
        await client.ConnectAsync(settings.Host!, settings.Port, settings.Security switch
        {
            MailSecurity.None => SecureSocketOptions.None,
            MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
            _ => SecureSocketOptions.StartTls,
        }, ct);
        if (settings.User is not null) await client.AuthenticateAsync(settings.User, settings.Password!, ct);
        using var message = MessageOf(mail, settings);
        await client.SendAsync(message, ct);
        await client.DisconnectAsync(quit: true, ct);
    }

    private static MimeMessage MessageOf(Mail mail, MailOptions settings)
    {
        var message = new MimeMessage { Subject = mail.Subject, MessageId = mail.MessageId.Trim('<', '>') };
        message.From.Add(new MailboxAddress(settings.FromName, settings.From));
        message.To.Add(MailboxAddress.Parse(mail.To));
        message.Body = BodyOf(mail);
        return message;
    }

    /// <summary>Pictures become parts of the mail: most mail programs show no <c>data:</c> addresses.</summary>
    private static MimeEntity BodyOf(Mail mail)
    {
        var body = new BodyBuilder { TextBody = mail.Text };
        body.HtmlBody = DataPictures().Replace(mail.Html, found =>
        {
            var picture = body.LinkedResources.Add($"ticket-{body.LinkedResources.Count + 1}.png", Convert.FromBase64String(found.Groups[1].Value), new ContentType("image", "png"));
            picture.ContentId = $"{body.LinkedResources.Count}.{mail.MessageId.Trim('<', '>')}";
            return $"src=\"cid:{picture.ContentId}\"";
        });
        return body.ToMessageBody();
    }

    [GeneratedRegex("src=\"data:image/png;base64,([A-Za-z0-9+/=]+)\"")]
    private static partial Regex DataPictures();
}
