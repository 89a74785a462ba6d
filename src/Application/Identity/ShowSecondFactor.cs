using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>Shows a code again in a log-in that stands, before something grave.</summary>
/// <param name="Caller">Who asks.</param>
/// <param name="Code">As it was typed.</param>
public sealed record ShowSecondFactor(Caller Caller, string Code) : IUseCase, ICommand;

internal sealed class ShowSecondFactorValidator : AbstractValidator<ShowSecondFactor>
{
    public ShowSecondFactorValidator() => RuleFor(r => r.Code).IsFactorCode();
}

internal sealed class ShowSecondFactorHandler(
    IPickGoDb db, SecondFactorCodes codes, LogInSteps steps, Transactions transactions, IAuditTrail audit, TimeProvider time) : IRequestHandler<ShowSecondFactor, Result>
{
    public async Task<Result> Handle(ShowSecondFactor request, CancellationToken cancellationToken)
    {
        var caller = request.Caller;
        var isKnown = await steps.IsKnownAsync(caller.AccountId, caller.Device, cancellationToken);
        var recoveryCode = await codes.FindRecoveryCodeAsync(caller.AccountId, request.Code, isKnown, cancellationToken);
        var recorded = await transactions.RunUntilSettledAsync(() => RecordAsync(request, recoveryCode, isKnown, cancellationToken), cancellationToken);
        return recorded.IsRefused ? recorded.Error : recorded.Value;
    }

    /// <returns>What was written down: a wrong code counts too.</returns>
    private async Task<Result<Result>> RecordAsync(ShowSecondFactor request, long? recoveryCode, bool isKnown, CancellationToken ct)
    {
        var caller = request.Caller;
        var session = await db.LoginSessions.FirstOrDefaultAsync(s => s.AccountId == caller.AccountId && s.Family == caller.Session && s.EndedAt == null, ct);
        if (session is null || await codes.FindAsync(caller.AccountId, ct) is not { } factor) return FactorErrors.CodeWrong;

        var used = codes.Use(factor, request.Code, recoveryCode, isKnown);
        if (used.Error is { Code: var code } && code != FactorErrors.CodeWrong.Code) return used.Error;

        if (used.IsSuccess) session.ShowSecondFactor(time.GetUtcNow().UtcDateTime);
        audit.Add(session.AuditSubject, new AuditChange("secondFactorShown", null, used.IsSuccess));
        var saved = await db.SaveAsync(ct);
        return saved.IsRefused ? saved.Error : used;
    }
}
