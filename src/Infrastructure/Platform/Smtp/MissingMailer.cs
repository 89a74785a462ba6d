using PickGo.Application.Platform;

namespace PickGo.Infrastructure.Platform.Smtp;

/// <summary>Stands where no mailer is configured: mail stays in the outbox, and the server is not ready.</summary>
internal sealed class MissingMailer : IMailer
{
    public Task SendAsync(Mail mail, CancellationToken ct) => throw new InvalidOperationException("No mailer is configured.");
}
