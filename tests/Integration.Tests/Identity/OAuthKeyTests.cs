using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Infrastructure.Identity;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>The OAuth server follows the keys as our own log-in does, without a restart, and no app is logged out by it.</summary>
public sealed class OAuthKeyTests(DatabaseProvider database) : OnTheServer(database)
{
    protected override Dictionary<string, string?> Settings => new() { ["Identity:KeyRefreshSeconds"] = "1" };

    [Test]
    public async Task ARefreshToken_OutlivesTheKeyOfItsAccessToken()
    {
        var app = await OAuthApp.ForMembersAsync(Host, "reservations:read");
        using var member = await Host.MemberAsync();
        var tokens = await app.TokensAsync(Host, member, "openid reservations:read offline_access");
        var before = (await KeyIdsAsync()).Single();
        Assert.That(KeyOf(tokens.Access), Is.EqualTo(before));

        await Host.Services.GetRequiredService<SigningKeyStore>().RotateAsync(default);
        await Eventually.TrueAsync(async () => (await KeyIdsAsync()).Count == 2, "the new key is published before it signs");
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        await Host.WithDbAsync(db => db.SigningKeys.Where(k => k.KeyId == before).ExecuteUpdateAsync(k => k.SetProperty(x => x.RetiredAt, now)));
        await Host.WithDbAsync(db => db.SigningKeys.Where(k => k.Purpose == "access-token" && k.KeyId != before).ExecuteUpdateAsync(k => k.SetProperty(x => x.ActiveFrom, now)));
        await Eventually.TrueAsync(async () => await KeyIdsAsync() is [var only] && only != before, "the old one is believed no more");

        var renewed = await app.RefreshAsync(Host, tokens.Refresh);
        Assert.That(renewed.Error, Is.Null, renewed.Text);
        Assert.That(KeyOf(renewed.Access), Is.Not.EqualTo(before));
        Assert.That(KeyOf(renewed.Body.GetProperty("id_token").GetString()!), Is.Not.EqualTo(before));
        using var api = new ApiClient(Host.BaseUrl, renewed.Access);
        Assert.That((await api.GetAsync("/api/reservations/me")).Code, Is.Null);
    }

    [Test]
    public async Task TheKeyOfRefreshTokens_IsBelievedAsLongAsTheyLive()
    {
        await Host.Services.GetRequiredService<SigningKeyStore>().RotateAsync(default);
        var retired = await Host.WithDbAsync(db => db.SigningKeys.Where(k => k.Purpose == "oauth" && k.RetiredAt != null).Select(k => k.RetiredAt!.Value).FirstAsync());
        Assert.That(retired, Is.GreaterThan(TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(14)));
    }

    private static string KeyOf(string jwt)
    {
        var part = jwt.Split('.')[0].Replace('-', '+').Replace('_', '/');
        var header = JsonSerializer.Deserialize<JsonElement>(Encoding.UTF8.GetString(Convert.FromBase64String(part.PadRight((part.Length + 3) / 4 * 4, '='))));
        return header.GetProperty("kid").GetString()!;
    }

    private async Task<List<string>> KeyIdsAsync() =>
        [.. (await OAuthApp.GetAsync(Host, "/.well-known/jwks.json")).Body.GetProperty("keys").EnumerateArray().Select(k => k.GetProperty("kid").GetString()!)];
}
