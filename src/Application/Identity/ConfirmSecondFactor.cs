using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>The app that is being set up shows its first code: it counts from now on, recovery codes are made, and a log-in that waited goes on.</summary>
/// <param name="By">Who.</param>
/// <param name="Code">As it was typed.</param>
public sealed record ConfirmSecondFactor(Enroller By, string Code) : IUseCase<EnrolledFactor>, ICommand;

/// <param name="RecoveryCodes">Shown this once.</param>
/// <param name="LoggedIn">Null: they were logged in already.</param>
public sealed record EnrolledFactor(IReadOnlyList<string> RecoveryCodes, LoggedIn? LoggedIn);

internal sealed class ConfirmSecondFactorValidator : AbstractValidator<ConfirmSecondFactor>
{
    public ConfirmSecondFactorValidator() => RuleFor(r => r.Code).IsFactorCode();
}

internal sealed class ConfirmSecondFactorHandler(
    IPickGoDb db, PendingLogIns pending, SecondFactorCodes codes, LogInSteps steps, Transactions transactions, RequestContext context, IMailAddresses addresses, IOutbox outbox,
    IAuditTrail audit, TimeProvider time) : IRequestHandler<ConfirmSecondFactor, Result<EnrolledFactor>>
{
    public async Task<Result<EnrolledFactor>> Handle(ConfirmSecondFactor request, CancellationToken cancellationToken)
    {
        var who = await pending.FindEnrollerAsync(request.By, cancellationToken);
        if (who.IsRefused) return who.Error;
        if (!who.Value.IsOperator) return FactorErrors.OperatorsOnly;

        // Slow on purpose, so they are made only for a code that is right as it stands.
        var looked = await codes.FindAsync(who.Value.Id, cancellationToken);
        if (looked is null) return FactorErrors.EnrolmentOver;
        var right = codes.Enrol(looked, request.Code);
        if (right.IsRefused) return right.Error;

        var made = codes.MakeCodes();
        var step = await transactions.RunUntilSettledAsync(() => EnrolAsync(request, made, cancellationToken), cancellationToken);
        return step.IsRefused ? step.Error : new EnrolledFactor([.. made.Select(c => c.Shown)], step.Value.Step is { } begun ? steps.Answer(begun).LoggedIn : null);
    }

    private async Task<Result<Enrolled>> EnrolAsync(ConfirmSecondFactor request, IReadOnlyList<(string Shown, string Hint, string Hash)> made, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var who = await pending.FindEnrollerAsync(request.By, ct);
        if (who.IsRefused) return who.Error;
        var account = who.Value;
        if (await codes.FindAsync(account.Id, ct) is not { } factor) return FactorErrors.EnrolmentOver;
        var enrolled = codes.Enrol(factor, request.Code);
        if (enrolled.IsRefused) return enrolled.Error;

        context.ActAs(Account.ActorOf(account.Id, account.Role));
        factor.ReplaceCodes(made.Select(c => new RecoveryCode(c.Hint, c.Hash)));
        account.ChangeWaysIn();
        var step = await pending.GoOnAsync(request.By, ct);
        if (request.By.Caller is { } caller) await ShowAsync(caller, now, ct);
        if (await addresses.FindAsync(account.Id, ct) is { } to) outbox.Add(FactorMails.AppAdded(to));
        audit.Add(account, new AuditChange("secondFactorEnrolled", null, true));
        var saved = await db.SaveAsync(ct);
        return saved.IsRefused ? saved.Error : new Enrolled(step);
    }

    private async Task ShowAsync(Caller caller, DateTime now, CancellationToken ct)
    {
        var session = await db.LoginSessions.FirstOrDefaultAsync(s => s.AccountId == caller.AccountId && s.Family == caller.Session && s.EndedAt == null, ct);
        session?.ShowSecondFactor(now);
    }

    private sealed record Enrolled(LogInStep? Step);
}
