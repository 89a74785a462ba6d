using Microsoft.Extensions.Options;
using OpenIddict.Abstractions;
using OpenIddict.Server;
using PickGo.Application.Identity;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace PickGo.WebApi.Identity.OAuth;

/// <summary>All tokens that come from one log-in at an app: their authorization ends them together.</summary>
internal sealed class OAuthFamilies(
    IOpenIddictTokenManager tokens, IOpenIddictAuthorizationManager authorizations, IOptions<IdentityOptions> identity, TimeProvider time)
{
    /// <summary>
    /// Uses a refresh token up. The server itself lets everybody through who reads the row before the first has written it; here the row's
    /// token decides, and whoever loses ends the family: one of them is no owner.
    /// </summary>
    public async Task<bool> TryUseAsync(string? tokenId, string? authorizationId, CancellationToken ct)
    {
        if (tokenId is not null && await tokens.FindByIdAsync(tokenId, ct) is { } token
            && await tokens.HasStatusAsync(token, Statuses.Valid, ct) && await tokens.TryRedeemAsync(token, ct)) return true;

        await EndAsync(authorizationId, ct);
        return false;
    }

    /// <summary>How long a refresh token made now may live: as long as any, but not beyond the end of the log-in, however much that is used.</summary>
    /// <returns>Null where the log-in is over.</returns>
    public async Task<TimeSpan?> RefreshLifeAsync(string? authorizationId, CancellationToken ct)
    {
        var idle = TimeSpan.FromDays(identity.Value.RefreshTokenDays);
        if (authorizationId is null || await authorizations.FindByIdAsync(authorizationId, ct) is not { } authorization
            || await authorizations.GetCreationDateAsync(authorization, ct) is not { } began) return idle;

        var left = began.AddDays(identity.Value.LoginDays) - time.GetUtcNow();
        return left <= TimeSpan.Zero ? null : left < idle ? left : idle;
    }

    public async Task EndAsync(string? authorizationId, CancellationToken ct)
    {
        if (authorizationId is null) return;

        // First what later tokens of the family are checked against: one may be being made at this moment.
        if (await authorizations.FindByIdAsync(authorizationId, ct) is { } authorization) await authorizations.TryRevokeAsync(authorization, ct);
        await tokens.RevokeByAuthorizationIdAsync(authorizationId, ct);
    }
}

/// <summary>Whoever revokes a refresh token ends what came of it too (RFC 7009, 2.1); the server alone would end that one token.</summary>
internal sealed class EndFamilyOfRevoked(OAuthFamilies families) : IOpenIddictServerHandler<HandleRevocationRequestContext>
{
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } = OpenIddictServerHandlerDescriptor.CreateBuilder<HandleRevocationRequestContext>()
        .UseScopedHandler<EndFamilyOfRevoked>().SetOrder(OpenIddictServerHandlers.Revocation.RevokeToken.Descriptor.Order + 1).Build();

    public async ValueTask HandleAsync(HandleRevocationRequestContext context)
    {
        if (context.GenericTokenPrincipal?.HasTokenType(TokenTypeIdentifiers.RefreshToken) == true)
            await families.EndAsync(context.GenericTokenPrincipal.GetAuthorizationId(), context.CancellationToken);
    }
}

/// <summary>
/// Whoever shows a refresh token that was used ends its family. The server alone revokes the tokens that it sees, and not what they come from: one
/// that the first use is making at that moment would stand.
/// </summary>
internal sealed class EndFamilyOfReused(OAuthFamilies families, IOpenIddictTokenManager tokens) : IOpenIddictServerHandler<ValidateTokenContext>
{
    public static OpenIddictServerHandlerDescriptor Descriptor { get; } = OpenIddictServerHandlerDescriptor.CreateBuilder<ValidateTokenContext>()
        .UseScopedHandler<EndFamilyOfReused>().SetOrder(OpenIddictServerHandlers.Protection.ValidateTokenEntry.Descriptor.Order - 1).Build();

    public async ValueTask HandleAsync(ValidateTokenContext context)
    {
        if (context.EndpointType != OpenIddictServerEndpointType.Token || context.Principal?.HasTokenType(TokenTypeIdentifiers.RefreshToken) != true
            || context.Principal.GetTokenId() is not { } id || await tokens.FindByIdAsync(id, context.CancellationToken) is not { } token) return;

        if (await tokens.HasStatusAsync(token, Statuses.Redeemed, context.CancellationToken))
            await families.EndAsync(context.Principal.GetAuthorizationId(), context.CancellationToken);
    }
}
