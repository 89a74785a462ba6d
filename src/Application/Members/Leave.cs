using System.Text.Json;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Identity;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Members;
using PickGo.Domain.Platform;

namespace PickGo.Application.Members;

/// <summary>
/// Ends a membership. What the law keeps moves to the separated store, everything else that is personal is erased at once. It needs the present
/// password, and nothing may be open: tickets for coming performances, unfinished payments.
/// </summary>
/// <param name="MemberId">Who.</param>
/// <param name="Password">The present one.</param>
/// <param name="Device">What they ask from: wrong passwords are guesses too.</param>
public sealed record Leave(long MemberId, string Password, LoginDevice Device) : IUseCase, ICommand;

internal sealed class LeaveValidator : AbstractValidator<Leave>
{
    public LeaveValidator() => RuleFor(r => r.Password).NotEmpty().MaximumLength(Account.PasswordLength);
}

internal sealed class LeaveHandler(
    IPickGoDb db, PresentPassword present, IEnumerable<IPersonalData> features, IMailAddresses addresses, Transactions transactions, IOutbox outbox, IAuditTrail audit, TimeProvider time)
    : IRequestHandler<Leave, Result>
{
    public async Task<Result> Handle(Leave request, CancellationToken cancellationToken)
    {
        var account = await present.CheckAsync(request.MemberId, request.Password, request.Device, cancellationToken);
        if (account.IsRefused) return account.Error;
        if (account.Value.Role == AccountRole.Admin) return MemberErrors.OperatorsStay;

        return await transactions.RunAsync(() => LeaveAsync(account.Value, cancellationToken), cancellationToken);
    }

    private async Task<Result> LeaveAsync(Account checkedAccount, CancellationToken ct)
    {
        var (memberId, email) = (checkedAccount.Id, checkedAccount.Email);
        // Of two who leave at once, and of one who leaves while the password is changed, the first has it.
        var isSame = await db.Accounts.AnyAsync(a => a.Id == memberId && a.ClosedAt == null && a.Version == checkedAccount.Version, ct);
        if (!isSame) return CommonErrors.Conflict;

        foreach (var feature in features)
        {
            if (await feature.FindObstacleAsync(memberId, ct) is { } obstacle) return obstacle;
        }

        var now = time.GetUtcNow().UtcDateTime;
        foreach (var feature in features)
        {
            foreach (var kept in await feature.RetainAsync(memberId, ct))
                db.RetainedRecords.Add(new RetainedRecord(kept.Kind, kept.Reference, email, JsonSerializer.Serialize(kept.Content, JsonSerializerOptions.Web), kept.At, now));
        }

        var to = await addresses.FindAsync(memberId, ct);
        audit.Add(Account.SubjectOf(memberId), new AuditChange("left", null, true));
        foreach (var feature in features) await feature.EraseAsync(memberId, ct);
        if (to is not null) outbox.Add(Farewell(to));
        return await db.SaveAsync(ct);
    }

    private static Mail Farewell(MailRecipient to)
    {
        var layout = new MailLayout(
            new("탈퇴했어요", "Your account is closed"),
            new("이메일, 닉네임, 사진, 로그인 기록과 동의 기록을 지웠어요. 계약, 결제, 환불 기록은 법에 따라 따로 5년 동안 보관한 뒤 지워요.",
                "Your e-mail, nickname, picture, log-ins and consents are erased. Records of contracts, payments and refunds are kept apart for five years, as the law asks, then destroyed."),
            [],
            new("그동안 함께해 주셔서 고마워요.", "Thank you for the time with us."));
        return layout.To(to);
    }
}
