using PickGo.Domain.Platform;

namespace PickGo.Domain.Identity;

/// <summary>Whether a client can keep a secret: a server can, a phone or a page cannot.</summary>
public enum OAuthClientKind { Confidential, Public }

/// <summary>What a client is and may do.</summary>
/// <param name="Name">As members read it when they are asked.</param>
/// <param name="Grants">Of <see cref="OAuthGrants"/>.</param>
/// <param name="RedirectUris">Where members are sent back to, letter for letter.</param>
/// <param name="Scopes">Of <see cref="OAuthScopes"/>.</param>
public sealed record OAuthClientTerms(string Name, IReadOnlyList<string> Grants, IReadOnlyList<string> RedirectUris, IReadOnlyList<string> Scopes);

/// <summary>A program of somebody else that may ask for tokens. Of two secrets both are believed, so that one can follow the other without a stop.</summary>
public sealed class OAuthClient : ContestedEntity, IAuditSubject
{
    public const int ClientIdLength = 40;
    public const int NameLength = 60;
    public const int RedirectUriLength = 300;
    public const int MaxRedirectUris = 10;
    public const int SecretHashLength = 64;
    public const int GrantsLength = 100;
    public const int ScopesLength = 300;
    public const int RedirectUrisLength = (RedirectUriLength + 1) * MaxRedirectUris;

    /// <summary>What is no digit: a client's name must never pass for the number of a member.</summary>
    public const string ClientIdPrefix = "app-";

    /// <summary>Our own portal for operators, which the server registers itself.</summary>
    public const string PortalId = "pickgo-admin";

    private const int CodeLength = 16;
    private const char Separator = ' ';

    private OAuthClient() { }

    public OAuthClient(string clientId, OAuthClientKind kind, OAuthClientTerms terms, DateTime now)
    {
        if (clientId.All(char.IsAsciiDigit)) throw new ArgumentException("A client's id is no number: it would pass for a member's.", nameof(clientId));

        (ClientId, Kind, CreatedAt) = (clientId, kind, now);
        Take(terms);
    }

    /// <summary>Its public name.</summary>
    public string ClientId { get; private set; } = "";

    [Audited]
    public string Name { get; private set; } = "";

    [Audited]
    public OAuthClientKind Kind { get; private set; }

    /// <summary>With spaces between them, as are the next two.</summary>
    [Audited]
    public string Grants { get; private set; } = "";

    [Audited]
    public string RedirectUris { get; private set; } = "";

    [Audited]
    public string Scopes { get; private set; } = "";

    /// <summary>SHA-256: a secret is 256 random bits, so nobody guesses it from its hash.</summary>
    public string? SecretHash { get; private set; }

    /// <summary>Of the secret before, which is believed until it is ended.</summary>
    public string? PreviousSecretHash { get; private set; }

    [Audited]
    public DateTime? SecretChangedAt { get; private set; }
    public DateTime CreatedAt { get; private set; }

    [Audited]
    public DateTime? DisabledAt { get; private set; }

    public AuditSubject AuditSubject => new("client", ClientId);

    public IReadOnlyList<string> GrantList => Split(Grants);

    public IReadOnlyList<string> RedirectUriList => Split(RedirectUris);

    public IReadOnlyList<string> ScopeList => Split(Scopes);

    /// <summary>Our own: it comes back to our own pages alone, so nobody else can have what it is given, and its user need not be asked.</summary>
    public bool IsOurs => ClientId == PortalId;

    public static string NextClientId() => ClientIdPrefix + Codes.Next(CodeLength).ToLowerInvariant();

    /// <summary>https, or http on the member's own machine (RFC 8252); without fragment, user and blanks.</summary>
    public static bool IsRedirectUri(string text) =>
        text.Length <= RedirectUriLength && text.IndexOfAny([Separator, '*', '#']) < 0
        && Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.UserInfo.Length == 0
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback);

    public bool Has(OAuthClientTerms terms) =>
        Name == terms.Name && GrantList.SequenceEqual(terms.Grants) && RedirectUriList.SequenceEqual(terms.RedirectUris) && ScopeList.SequenceEqual(terms.Scopes);

    public void Change(OAuthClientTerms terms)
    {
        Take(terms);
        IncrementVersion();
    }

    /// <summary>Another secret; the one before it is believed too, and the one before that no more.</summary>
    public Result ChangeSecret(string hash, DateTime now)
    {
        if (Kind == OAuthClientKind.Public) return OAuthErrors.NoSecret;

        (PreviousSecretHash, SecretHash, SecretChangedAt) = (SecretHash, hash, now);
        IncrementVersion();
        return Result.Done;
    }

    public void EndPreviousSecret(DateTime now)
    {
        if (PreviousSecretHash is null) return;

        (PreviousSecretHash, SecretChangedAt) = (null, now);
        IncrementVersion();
    }

    public void Disable(DateTime now) => SetDisabled(DisabledAt ?? now);

    public void Enable() => SetDisabled(null);

    private void SetDisabled(DateTime? at)
    {
        if (DisabledAt == at) return;

        DisabledAt = at;
        IncrementVersion();
    }

    private void Take(OAuthClientTerms terms)
    {
        Name = terms.Name;
        Grants = string.Join(Separator, terms.Grants.Distinct());
        RedirectUris = string.Join(Separator, terms.RedirectUris.Distinct());
        Scopes = string.Join(Separator, terms.Scopes.Distinct());
    }

    private static string[] Split(string text) => text.Split(Separator, StringSplitOptions.RemoveEmptyEntries);
}
