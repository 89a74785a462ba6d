using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>What a browser needs to make a passkey; for who is just there (<see cref="Presence"/>), or in a log-in that cannot go on without a second factor.</summary>
/// <param name="By">Who.</param>
/// <param name="Password">The present one; null: the log-in is of just now.</param>
public sealed record AskToAddPasskey(Enroller By, string? Password) : IUseCase<PasskeyQuestion>, IEphemeralCommand;

/// <param name="Options">For the browser, JSON.</param>
/// <param name="Secret">For the cookie.</param>
public sealed record PasskeyQuestion(string Options, string Secret);

internal sealed class AskToAddPasskeyValidator : AbstractValidator<AskToAddPasskey>
{
    public AskToAddPasskeyValidator() => RuleFor(r => r.Password).MaximumLength(Account.PasswordLength);
}

internal sealed class AskToAddPasskeyHandler(IPickGoDb db, IPasskeys passkeys, IPasskeyChallenges challenges, Presence presence, PendingLogIns pending)
    : IRequestHandler<AskToAddPasskey, Result<PasskeyQuestion>>
{
    public async Task<Result<PasskeyQuestion>> Handle(AskToAddPasskey request, CancellationToken cancellationToken)
    {
        if (!passkeys.IsAvailable) return PasskeyErrors.Unavailable;
        if (request.By.Caller is { } caller)
        {
            var there = await presence.CheckAsync(caller, request.Password, cancellationToken);
            if (there.IsRefused) return there.Error;
        }

        var account = await pending.FindEnrollerAsync(request.By, cancellationToken);
        if (account.IsRefused) return account.Error;
        var (id, email) = (account.Value.Id, account.Value.Email);
        if (await db.Passkeys.CountAsync(p => p.AccountId == id, cancellationToken) >= Passkey.MaxPerAccount) return PasskeyErrors.TooMany;

        var options = await passkeys.OptionsToAddAsync(id, email, cancellationToken);
        return await challenges.KeepAsync(PasskeyPurpose.Add, id, options.State) is { } secret ? new PasskeyQuestion(options.Json, secret) : PasskeyErrors.Unavailable;
    }
}
