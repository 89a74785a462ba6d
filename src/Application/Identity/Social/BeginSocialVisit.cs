using MediatR;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity.Social;

/// <summary>Somebody came back from a provider: keeps what it said, for the browser alone that gets the secret.</summary>
/// <param name="Provider">Which one.</param>
/// <param name="Person">Who it is there.</param>
/// <param name="ReturnUrl">Where the browser was.</param>
/// <param name="AccountId">The member who asked to connect it; null: somebody wants to log in.</param>
public sealed record BeginSocialVisit(SocialProvider Provider, SocialPerson Person, string ReturnUrl, long? AccountId) : IUseCase<string>, IEphemeralCommand;

internal sealed class BeginSocialVisitHandler(IPickGoDb db, TimeProvider time) : IRequestHandler<BeginSocialVisit, Result<string>>
{
    public async Task<Result<string>> Handle(BeginSocialVisit request, CancellationToken cancellationToken)
    {
        var secret = Secrets.Next();
        db.SocialVisits.Add(new SocialVisit(
            Secrets.Hash(secret), request.Provider, request.Person, request.ReturnUrl, request.AccountId, time.GetUtcNow().UtcDateTime));
        var saved = await db.SaveAsync(cancellationToken);
        return saved.IsRefused ? saved.Error : secret;
    }
}
