using Microsoft.EntityFrameworkCore;
using PickGo.Application.Identity;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;

namespace PickGo.Embedded.Identity;

/// <summary>A program of somebody else, for <c>ops/examples</c>. Its secret is known to everybody: it exists in development alone.</summary>
internal static class DemoClient
{
    public const string ClientId = "app-demo";
    private const string Secret = "demo-secret-for-development-only";

    private static readonly OAuthClientTerms Terms = new("데모 앱", OAuthGrants.All, ["http://127.0.0.1:43117/callback"],
        [OAuthScopes.OpenId, OAuthScopes.Profile, OAuthScopes.Email, OAuthScopes.CatalogueRead, OAuthScopes.ReservationsRead, OAuthScopes.ReservationsWrite]);

    public static async Task SeedAsync(IServiceProvider services, DateTime now, CancellationToken ct)
    {
        var db = services.GetRequiredService<IPickGoDb>();
        if (await db.OAuthClients.AnyAsync(c => c.ClientId == ClientId, ct)) return;

        var server = services.GetRequiredService<IOAuthServer>();
        await services.GetRequiredService<Transactions>().RunAsync(async () =>
        {
            var client = new OAuthClient(ClientId, OAuthClientKind.Confidential, Terms, now);
            client.ChangeSecret(Secrets.Hash(Secret), now);
            db.OAuthClients.Add(client);
            // Refused when another server made it in this moment: then there is one, which is what we want.
            var saved = await db.SaveAsync(ct);
            if (saved.IsSuccess) await server.PutAsync(client, ct);
            return saved;
        }, ct);
        db.ClearTracking();
    }
}
