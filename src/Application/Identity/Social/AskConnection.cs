using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity.Social;

/// <summary>A member wants to connect a provider, which is another way into the account: it needs the present password before the browser goes there.</summary>
/// <param name="AccountId">Whose.</param>
/// <param name="Provider">Which one.</param>
/// <param name="Password">The present one.</param>
/// <param name="Device">What they ask from: wrong passwords are guesses too.</param>
public sealed record AskConnection(long AccountId, SocialProvider Provider, string Password, LoginDevice Device) : IUseCase, IEphemeralCommand;

internal sealed class AskConnectionValidator : AbstractValidator<AskConnection>
{
    public AskConnectionValidator() => RuleFor(r => r.Password).MaximumLength(Account.PasswordLength);
}

internal sealed class AskConnectionHandler(IPickGoDb db, PresentPassword present) : IRequestHandler<AskConnection, Result>
{
    public async Task<Result> Handle(AskConnection request, CancellationToken cancellationToken)
    {
        var account = await present.CheckAsync(request.AccountId, request.Password, request.Device, cancellationToken);
        if (account.IsRefused) return account.Error;
        if (account.Value.IsOperator) return SocialErrors.Operators;

        return await db.SocialIdentities.AnyAsync(i => i.AccountId == request.AccountId && i.Provider == request.Provider, cancellationToken)
            ? SocialErrors.AlreadyConnected
            : Result.Done;
    }
}
