using MediatR;
using Microsoft.Extensions.Options;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>Lets operators log in to our own portal where this server is reached. Nothing is written where that is known already.</summary>
/// <param name="Path">Under which the portal is served.</param>
public sealed record RegisterPortal(string Path) : IUseCase, ICommand;

internal sealed class RegisterPortalHandler(
    IPickGoDb db, IOAuthServer server, Transactions transactions, IAuditTrail audit, IOptions<IdentityOptions> identity, TimeProvider time)
    : IRequestHandler<RegisterPortal, Result>
{
    private const string Name = "PickGo 운영";
    private static readonly string[] Grants = [OAuthGrants.AuthorizationCode, OAuthGrants.RefreshToken];
    private static readonly string[] Scopes = [OAuthScopes.OpenId, OAuthScopes.Profile, OAuthScopes.AdminRead, OAuthScopes.AdminWrite];

    /// <summary>After the log-in, and after the log-out.</summary>
    private static readonly string[] Pages = ["callback", "signed-out"];

    /// <summary>One's own machine has two names: passkeys need the second, the issuer has the first.</summary>
    private static readonly string[] OwnMachine = ["127.0.0.1", "localhost"];

    /// <summary>Servers that start at once meet at the index of names; the later one finds what the other wrote.</summary>
    public Task<Result> Handle(RegisterPortal request, CancellationToken cancellationToken) =>
        transactions.RunUntilSettledAsync(() => RegisterAsync(TermsAt(new Uri(identity.Value.IssuerUri), request.Path), cancellationToken), cancellationToken);

    private async Task<Result> RegisterAsync(OAuthClientTerms terms, CancellationToken ct)
    {
        var portal = await db.FindClientAsync(OAuthClient.PortalId, ct);
        if (portal?.Has(terms) == true) return Result.Done;

        if (portal is not null) portal.Change(terms);
        else db.OAuthClients.Add(portal = new OAuthClient(OAuthClient.PortalId, OAuthClientKind.Public, terms, time.GetUtcNow().UtcDateTime));
        audit.Add(portal);
        var saved = await db.SaveAsync(ct);
        if (saved.IsSuccess) await server.PutAsync(portal, ct);
        return saved;
    }

    private static OAuthClientTerms TermsAt(Uri issuer, string path)
    {
        var hosts = OwnMachine.Contains(issuer.Host) ? OwnMachine : [issuer.Host];
        var origins = hosts.Select(host => new UriBuilder(issuer.Scheme, host, issuer.Port).Uri.GetLeftPart(UriPartial.Authority));
        return new OAuthClientTerms(Name, Grants, [.. origins.SelectMany(origin => Pages.Select(page => $"{origin}{path}/{page}"))], Scopes);
    }
}
