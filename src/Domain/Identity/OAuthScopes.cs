namespace PickGo.Domain.Identity;

/// <summary>What clients of the OAuth server may be allowed to do, as it stands in the claim <c>scope</c> of their tokens.</summary>
public static class OAuthScopes
{
    public const string OpenId = "openid";

    /// <summary>The nickname.</summary>
    public const string Profile = "profile";
    public const string Email = "email";
    public const string CatalogueRead = "catalogue:read";
    public const string ReservationsRead = "reservations:read";

    /// <summary>Waiting, choosing seats, paying and giving back.</summary>
    public const string ReservationsWrite = "reservations:write";
    public const string TicketsCheck = "tickets:check";
    public const string AdminRead = "admin:read";
    public const string AdminWrite = "admin:write";

    /// <summary>Asks for a refresh token; who may refresh is said by the client's grants.</summary>
    public const string OfflineAccess = "offline_access";

    /// <summary>What an operator may allow a client.</summary>
    public static IReadOnlyList<string> All { get; } =
        [OpenId, Profile, Email, CatalogueRead, ReservationsRead, ReservationsWrite, TicketsCheck, AdminRead, AdminWrite];

    /// <summary>What a client may do in its own name; everything else concerns a member, who has to agree.</summary>
    public static IReadOnlyList<string> OfTheClientItself { get; } = [CatalogueRead, TicketsCheck];

    /// <summary>Worth something only in an operator's name.</summary>
    public static bool IsOperators(string scope) => scope is AdminRead or AdminWrite;
}

/// <summary>Ways in which a client may come by tokens (<c>grant_type</c>).</summary>
public static class OAuthGrants
{
    public const string ClientCredentials = "client_credentials";
    public const string AuthorizationCode = "authorization_code";
    public const string RefreshToken = "refresh_token";
    public const string DeviceCode = "device_code";

    public static IReadOnlyList<string> All { get; } = [ClientCredentials, AuthorizationCode, RefreshToken, DeviceCode];
}
