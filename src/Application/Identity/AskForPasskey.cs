using MediatR;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>What a browser needs to show a passkey.</summary>
/// <param name="AccountId">Whose, to show it again; null: to log in, whosever the browser offers.</param>
public sealed record AskForPasskey(long? AccountId) : IUseCase<PasskeyQuestion>, IEphemeralCommand;

internal sealed class AskForPasskeyHandler(IPasskeys passkeys, IPasskeyChallenges challenges) : IRequestHandler<AskForPasskey, Result<PasskeyQuestion>>
{
    public async Task<Result<PasskeyQuestion>> Handle(AskForPasskey request, CancellationToken cancellationToken)
    {
        if (!passkeys.IsAvailable) return PasskeyErrors.Unavailable;

        var options = await passkeys.OptionsToShowAsync(request.AccountId, cancellationToken);
        var purpose = request.AccountId is null ? PasskeyPurpose.LogIn : PasskeyPurpose.Show;
        return await challenges.KeepAsync(purpose, request.AccountId, options.State) is { } secret ? new PasskeyQuestion(options.Json, secret) : PasskeyErrors.Unavailable;
    }
}
