using OpenIddict.Abstractions;
using PickGo.Application.Identity;
using PickGo.Domain.Identity;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace PickGo.Infrastructure.Identity.OAuth;

/// <summary>Writes what the OAuth server has to know of a client into its own tables, in the transaction that is open.</summary>
internal sealed class OAuthRecords(IOpenIddictApplicationManager applications, IOpenIddictAuthorizationManager authorizations, IOpenIddictTokenManager tokens) : IOAuthServer
{
    public async Task PutAsync(OAuthClient client, CancellationToken ct)
    {
        var descriptor = Describe(client);
        if (await applications.FindByClientIdAsync(client.ClientId, ct) is { } known) await applications.UpdateAsync(known, descriptor, ct);
        else await applications.CreateAsync(descriptor, ct);
    }

    public async Task EndTokensAsync(OAuthClient client, long? accountId, CancellationToken ct)
    {
        if (await applications.FindByClientIdAsync(client.ClientId, ct) is not { } known) return;

        var id = await applications.GetIdAsync(known, ct);
        var subject = accountId?.ToString(System.Globalization.CultureInfo.InvariantCulture);
        await authorizations.RevokeAsync(subject, id, status: null, type: null, ct);
        await tokens.RevokeAsync(subject, id, status: null, type: null, ct);
    }

    private static OpenIddictApplicationDescriptor Describe(OAuthClient client)
    {
        var descriptor = new OpenIddictApplicationDescriptor
        {
            ClientId = client.ClientId,
            DisplayName = client.Name,
            ClientType = client.Kind == OAuthClientKind.Confidential ? ClientTypes.Confidential : ClientTypes.Public,
            ClientSecret = client.SecretHash is null ? null : string.Join(' ', new[] { client.SecretHash, client.PreviousSecretHash }.OfType<string>()),
            // It is our page that asks, not the server.
            ConsentType = ConsentTypes.Explicit,
        };
        // What has no permission is refused everything: so nothing else needs to know that a client is disabled.
        if (client.DisabledAt is null) descriptor.Permissions.UnionWith(PermissionsOf(client));
        foreach (var uri in client.RedirectUriList)
        {
            descriptor.RedirectUris.Add(new Uri(uri));
            descriptor.PostLogoutRedirectUris.Add(new Uri(uri));
        }

        return descriptor;
    }

    private static IEnumerable<string> PermissionsOf(OAuthClient client)
    {
        string[] always = [Permissions.Endpoints.Token, Permissions.Endpoints.Revocation, Permissions.Endpoints.Introspection];
        string[] withCode = [Permissions.Endpoints.Authorization, Permissions.Endpoints.PushedAuthorization, Permissions.Endpoints.EndSession, Permissions.ResponseTypes.Code];
        return always
            .Concat(client.GrantList.Contains(OAuthGrants.AuthorizationCode) ? withCode : [])
            .Concat(client.GrantList.Contains(OAuthGrants.DeviceCode) ? [Permissions.Endpoints.DeviceAuthorization] : [])
            .Concat(client.GrantList.Select(g => Permissions.Prefixes.GrantType + (g == OAuthGrants.DeviceCode ? GrantTypes.DeviceCode : g)))
            .Concat(client.ScopeList.Select(s => Permissions.Prefixes.Scope + s));
    }
}
