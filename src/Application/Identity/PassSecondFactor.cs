using FluentValidation;
using MediatR;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>The second step of a log-in: a code of the app, or one from paper. Wrong ones are counted over all log-ins of the account.</summary>
/// <param name="Token">Of the step, from the cookie.</param>
/// <param name="Code">As it was typed.</param>
/// <param name="Device">The browser that began.</param>
public sealed record PassSecondFactor(string? Token, string Code, LoginDevice Device) : IUseCase<LogInAnswer>, ICommand;

internal sealed class PassSecondFactorValidator : AbstractValidator<PassSecondFactor>
{
    public PassSecondFactorValidator() => RuleFor(r => r.Code).IsFactorCode();
}

internal sealed class PassSecondFactorHandler(
    IPickGoDb db, PendingLogIns pending, SecondFactorCodes codes, LogInSteps steps, Transactions transactions, RequestContext context, IMailAddresses addresses, IOutbox outbox,
    IAuditTrail audit, TimeProvider time) : IRequestHandler<PassSecondFactor, Result<LogInAnswer>>
{
    public async Task<Result<LogInAnswer>> Handle(PassSecondFactor request, CancellationToken cancellationToken)
    {
        if (await pending.FindAsync(request.Token, request.Device, enrols: false, cancellationToken) is not { } begun) return FactorErrors.StepOver;

        var isKnown = await steps.IsKnownAsync(begun.Account.Id, request.Device, cancellationToken);
        var recoveryCode = await codes.FindRecoveryCodeAsync(begun.Account.Id, request.Code, isKnown, cancellationToken);
        var recorded = await transactions.RunUntilSettledAsync(() => RecordAsync(request, recoveryCode, isKnown, cancellationToken), cancellationToken);
        if (recorded.IsRefused) return recorded.Error;
        return recorded.Value.Step is { } step ? steps.Answer(step) : recorded.Value.Refusal!;
    }

    private async Task<Result<Attempt>> RecordAsync(PassSecondFactor request, long? recoveryCode, bool isKnown, CancellationToken ct)
    {
        if (await pending.FindAsync(request.Token, request.Device, enrols: false, ct) is not { } begun) return FactorErrors.StepOver;
        // Whose only factor is a passkey has no code to type.
        if (await codes.FindAsync(begun.Account.Id, ct) is not { } factor) return FactorErrors.CodeWrong;

        context.ActAs(Account.ActorOf(begun.Account.Id, begun.Account.Role));
        var used = codes.Use(factor, request.Code, recoveryCode, isKnown);
        if (used.Error is { Code: var code } && code != FactorErrors.CodeWrong.Code) return used.Error;

        var step = used.IsSuccess ? await steps.BeginAsync(begun.Account, request.Device, hasTwo: true, ct) : null;
        if (step is not null) begun.LogIn.Use(time.GetUtcNow().UtcDateTime);
        if (await addresses.FindAsync(begun.Account.Id, ct) is { } to) TellOf(factor, step is not null && recoveryCode is not null, isKnown, to);
        audit.Add(begun.Account, new AuditChange("loggedIn", null, step is not null));
        var saved = await db.SaveAsync(ct);
        return saved.IsRefused ? saved.Error : new Attempt(used.Error, step);
    }

    private void TellOf(SecondFactor factor, bool byRecoveryCode, bool isKnown, MailRecipient to)
    {
        if (byRecoveryCode) outbox.Add(FactorMails.RecoveryCodeUsed(to, factor.Codes.Count(c => c.UsedAt is null)));
        // Whoever came so far knows the password.
        if (!isKnown && factor.TriesOfStrangers == SecondFactor.StrangersTries) outbox.Add(FactorMails.TriesSpent(to));
    }

    /// <summary>What was written down: a log-in, or a wrong code, which counts.</summary>
    private sealed record Attempt(Error? Refusal, LogInStep? Step);
}
