using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity.Social;

/// <summary>How a browser that came back from a provider goes on.</summary>
public sealed record FindSocialVisit(string? Secret) : IQuery<SocialVisitView>;

/// <summary>What comes next.</summary>
public enum SocialStep { LogIn, SignUp, Link, Connect }

/// <param name="Provider">kakao, naver or google.</param>
/// <param name="Step">LogIn: it is known. SignUp: it is not. Link: its address belongs to an account, to which one has to log in first. Connect: the member asked for it.</param>
/// <param name="Email">That the provider vouches for; null: an address has to be proved by a code first.</param>
/// <param name="Nickname">To begin with; null where the provider tells none.</param>
/// <param name="ReturnUrl">Where the browser was.</param>
public sealed record SocialVisitView(string Provider, SocialStep Step, string? Email, string? Nickname, string ReturnUrl);

internal sealed class FindSocialVisitHandler(IPickGoDb db, SocialVisits visits) : IRequestHandler<FindSocialVisit, Result<SocialVisitView>>
{
    public async Task<Result<SocialVisitView>> Handle(FindSocialVisit request, CancellationToken cancellationToken)
    {
        var visit = await visits.FindAsync(request.Secret, cancellationToken);
        if (visit is null) return SocialErrors.VisitEnded;

        return new SocialVisitView(SocialProviders.NameOf(visit.Provider), await StepOfAsync(visit, cancellationToken), visit.Email, visit.Nickname, visit.ReturnUrl);
    }

    private async Task<SocialStep> StepOfAsync(SocialVisit visit, CancellationToken ct)
    {
        if (visit.AccountId is not null) return SocialStep.Connect;
        if (await visits.IdentityOfAsync(visit, ct) is not null) return SocialStep.LogIn;
        // Nobody learns of another's account by this: the address is theirs, says the provider.
        return visit.Email is { } email && await db.Accounts.AnyAsync(a => a.Email == email, ct) ? SocialStep.Link : SocialStep.SignUp;
    }
}
