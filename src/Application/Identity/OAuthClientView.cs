using FluentValidation;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>A client, as operators see it.</summary>
/// <param name="ClientId">Its public name.</param>
/// <param name="Name">As members read it when they are asked.</param>
/// <param name="Kind">Whether it can keep a secret.</param>
/// <param name="Grants">How it may come by tokens.</param>
/// <param name="RedirectUris">Where members are sent back to.</param>
/// <param name="Scopes">What it may be allowed.</param>
/// <param name="Secrets">How many secrets are believed now: 0 to 2.</param>
/// <param name="CreatedAt">When it was added, UTC.</param>
/// <param name="DisabledAt">Since when it may do nothing, UTC; null: it may.</param>
/// <param name="Version">Rises with every change; a change names the one that it was made from.</param>
public sealed record OAuthClientView(
    string ClientId, string Name, OAuthClientKind Kind, IReadOnlyList<string> Grants, IReadOnlyList<string> RedirectUris, IReadOnlyList<string> Scopes,
    int Secrets, DateTime CreatedAt, DateTime? DisabledAt, int Version)
{
    public static OAuthClientView Of(OAuthClient client) => new(
        client.ClientId, client.Name, client.Kind, client.GrantList, client.RedirectUriList, client.ScopeList,
        (client.SecretHash is null ? 0 : 1) + (client.PreviousSecretHash is null ? 0 : 1), client.CreatedAt, client.DisabledAt, client.Version);
}

/// <summary>What a client may be: the same when it is added and when it is changed, which is known only with its kind.</summary>
internal static class OAuthClientRules
{
    private static readonly InlineValidator<OAuthClientTerms> OfConfidential = For(OAuthClientKind.Confidential);
    private static readonly InlineValidator<OAuthClientTerms> OfPublic = For(OAuthClientKind.Public);

    /// <returns>Null where it may be so.</returns>
    public static Error? Check(OAuthClientKind kind, OAuthClientTerms terms)
    {
        var mistakes = (kind == OAuthClientKind.Public ? OfPublic : OfConfidential).Validate(terms).Errors
            .GroupBy(e => char.ToLowerInvariant(e.PropertyName[0]) + e.PropertyName[1..]).ToDictionary(g => g.Key, g => g.Select(e => e.ErrorMessage).Distinct().ToArray());
        return mistakes.Count == 0 ? null : CommonErrors.Invalid(mistakes);
    }

    private static InlineValidator<OAuthClientTerms> For(OAuthClientKind kind)
    {
        var rules = new InlineValidator<OAuthClientTerms>();
        rules.RuleFor(c => c.Name).NotEmpty().MaximumLength(OAuthClient.NameLength);
        rules.RuleFor(c => c.Grants).NotEmpty();
        rules.RuleFor(c => c.Grants).Must(g => g.All(OAuthGrants.All.Contains)).WithMessage($"Of {string.Join(", ", OAuthGrants.All)}.");
        rules.RuleFor(c => c.Grants).Must(g => kind == OAuthClientKind.Confidential || !g.Contains(OAuthGrants.ClientCredentials))
            .WithMessage("A public client has no credentials of its own.");
        rules.RuleFor(c => c.Grants).Must(g => !g.Contains(OAuthGrants.RefreshToken) || g.Contains(OAuthGrants.AuthorizationCode) || g.Contains(OAuthGrants.DeviceCode))
            .WithMessage("There is nothing to refresh without a code.");
        rules.RuleFor(c => c.RedirectUris).Must(u => u.Count <= OAuthClient.MaxRedirectUris).WithMessage($"At most {OAuthClient.MaxRedirectUris}.");
        rules.RuleFor(c => c.RedirectUris).Must(u => u.All(OAuthClient.IsRedirectUri))
            .WithMessage("An https address, or http on this machine, without fragment, user and wildcards.");
        rules.RuleFor(c => c.RedirectUris).Must((c, u) => u.Count > 0 == c.Grants.Contains(OAuthGrants.AuthorizationCode))
            .WithMessage("The grant authorization_code needs an address, and no other grant does.");
        rules.RuleFor(c => c.Scopes).NotEmpty();
        rules.RuleFor(c => c.Scopes).Must(s => s.All(OAuthScopes.All.Contains)).WithMessage($"Of {string.Join(", ", OAuthScopes.All)}.");
        return rules;
    }
}
