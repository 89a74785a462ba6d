using System.Globalization;
using System.Security.Cryptography;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>Sends a six-digit code to an address. The answer is the same whether or not a member has it.</summary>
public sealed record SendEmailCode(string Email) : IUseCase, ICommand, ITransactional;

internal sealed class SendEmailCodeValidator : AbstractValidator<SendEmailCode>
{
    public SendEmailCodeValidator() => RuleFor(r => r.Email).IsEmail();
}

internal sealed class SendEmailCodeHandler(IPickGoDb db, IOutbox outbox, IAuditTrail audit, TimeProvider time) : IRequestHandler<SendEmailCode, Result>
{
    public async Task<Result> Handle(SendEmailCode request, CancellationToken cancellationToken)
    {
        var email = Account.NormalizeEmail(request.Email);
        var verification = await db.EmailVerifications.FirstOrDefaultAsync(v => v.Email == email, cancellationToken);
        if (verification is null) db.EmailVerifications.Add(verification = new EmailVerification(email));

        var code = RandomNumberGenerator.GetInt32(1_000_000).ToString("D6", CultureInfo.InvariantCulture);
        var sent = verification.Send(HashOf(email, code), time.GetUtcNow().UtcDateTime);
        if (sent.IsRefused) return sent;

        outbox.Add(MailOf(email, code));
        audit.Add(EmailVerification.AuditSubject);
        return await db.SaveAsync(cancellationToken);
    }

    internal static string HashOf(string email, string code) => Secrets.Hash($"{email}\n{code}");

    private static Mail MailOf(string email, string code)
    {
        var layout = new MailLayout(
            new("인증 번호예요", "Your code"),
            new("아래 번호를 5분 안에 입력해 주세요.", "Enter this code within 5 minutes."),
            [new(new("인증 번호", "Code"), Words.Both(code))],
            new("요청한 적이 없다면 이 메일은 무시해 주세요.", "If you did not ask for it, ignore this mail."));
        return new Mail(email, $"[PickGo] 인증 번호 · Your code {code}", layout.Text, layout.Html, Mail.NewMessageId());
    }
}
