using FluentValidation;
using MediatR;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>
/// Begins to set up an authenticator app: by an operator who is just there (<see cref="Presence"/>), or in a log-in that cannot go on
/// without. It counts once the app has shown a right code (<see cref="ConfirmSecondFactor"/>).
/// </summary>
/// <param name="By">Who.</param>
/// <param name="Password">The present one; null: the log-in is of just now.</param>
public sealed record EnrolSecondFactor(Enroller By, string? Password) : IUseCase<EnrolmentView>, ICommand;

/// <param name="Secret">To type into the app, base 32.</param>
/// <param name="Uri">To open the app with (otpauth).</param>
/// <param name="Qr">The same to scan: a data URI.</param>
public sealed record EnrolmentView(string Secret, string Uri, string Qr);

internal sealed class EnrolSecondFactorValidator : AbstractValidator<EnrolSecondFactor>
{
    public EnrolSecondFactorValidator() => RuleFor(r => r.Password).MaximumLength(Account.PasswordLength);
}

internal sealed class EnrolSecondFactorHandler(
    IPickGoDb db, Presence presence, PendingLogIns pending, SecondFactorCodes codes, ITotp totp, IFactorProtection protection, Transactions transactions,
    RequestContext context, IAuditTrail audit, TimeProvider time) : IRequestHandler<EnrolSecondFactor, Result<EnrolmentView>>
{
    private const string Issuer = "PickGo";

    public async Task<Result<EnrolmentView>> Handle(EnrolSecondFactor request, CancellationToken cancellationToken)
    {
        if (request.By.Caller is { } caller)
        {
            var there = await presence.CheckAsync(caller, request.Password, cancellationToken);
            if (there.IsRefused) return there.Error;
        }

        var secret = totp.NewSecret();
        var begun = await transactions.RunUntilSettledAsync(() => BeginAsync(request.By, protection.Protect(secret), cancellationToken), cancellationToken);
        if (begun.IsRefused) return begun.Error;

        var uri = $"otpauth://totp/{Issuer}:{Uri.EscapeDataString(begun.Value)}?secret={secret}&issuer={Issuer}";
        return new EnrolmentView(secret, uri, totp.PictureOf(uri));
    }

    /// <returns>The address that the app shows.</returns>
    private async Task<Result<string>> BeginAsync(Enroller by, string secret, CancellationToken ct)
    {
        var account = await pending.FindEnrollerAsync(by, ct);
        if (account.IsRefused) return account.Error;
        if (!account.Value.IsOperator) return FactorErrors.OperatorsOnly;

        var (id, role) = (account.Value.Id, account.Value.Role);
        context.ActAs(Account.ActorOf(id, role));
        var factor = await codes.FindAsync(id, ct);
        if (factor is null) db.SecondFactors.Add(factor = new SecondFactor(id));
        factor.Begin(secret, time.GetUtcNow().UtcDateTime);
        audit.Add(account.Value, new AuditChange("secondFactorBegun", null, true));
        var saved = await db.SaveAsync(ct);
        return saved.IsRefused ? saved.Error : account.Value.Email;
    }
}
