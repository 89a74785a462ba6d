using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>Finds clients, and changes one that is found.</summary>
internal static class OAuthClients
{
    public static Task<OAuthClient?> FindClientAsync(this IPickGoDb db, string clientId, CancellationToken ct) =>
        db.OAuthClients.FirstOrDefaultAsync(c => c.ClientId == clientId, ct);

    /// <summary>One change of one client, written down and told to the server; where nothing changed, nothing is written.</summary>
    public static async Task<Result> ChangeClientAsync(
        this IPickGoDb db, string clientId, IOAuthServer server, IAuditTrail audit, Func<OAuthClient, Result> change, CancellationToken ct)
    {
        var client = await db.FindClientAsync(clientId, ct);
        if (client is null) return OAuthErrors.ClientNotFound;

        var version = client.Version;
        var changed = change(client);
        if (changed.IsRefused || client.Version == version) return changed;

        audit.Add(client);
        var saved = await db.SaveAsync(ct);
        if (saved.IsRefused) return saved;

        await server.PutAsync(client, ct);
        if (client.DisabledAt is not null) await server.EndTokensAsync(client, null, ct);
        return Result.Done;
    }
}
