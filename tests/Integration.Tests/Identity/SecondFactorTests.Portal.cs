using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PickGo.Application.Identity;
using PickGo.Domain.Identity;
using PickGo.Infrastructure.Platform;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

public sealed partial class SecondFactorTests
{
    private const string Grave = "/api/admin/reservations/0000000000/refund";
    private static readonly object Refund = new { all = true, reason = "시험" };

    /// <summary>Guards: the portal's tokens know the log-in that let it in, the renewed ones too; those of an app of somebody else know none.</summary>
    [Test]
    public async Task BehindThePortal_TheLogInCounts_AndBehindAnotherAppNone()
    {
        var (email, id, secret, codes) = await EnrolledAsync();
        var (browser, _) = await LogInAsync(email, Code(secret));
        using var member = new ApiClient(Host.BaseUrl, browser.Token);
        await using (var scope = Host.Services.GetRequiredService<IServiceScopeFactory>().CreateSystemScope("portal"))
            Assert.That((await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new RegisterPortal("/admin"))).IsSuccess);
        var other = await OAuthApp.AddAsync(member, ["authorization_code"], ["openid", "admin:write"], OAuthClientKind.Public);
        var callback = $"{Host.Services.GetRequiredService<IOptions<IdentityOptions>>().Value.IssuerUri.TrimEnd('/')}/admin/callback";
        var app = new OAuthApp(OAuthClient.PortalId, null);
        var tokens = await TokensAsync(app, member, "openid offline_access admin:read admin:write", callback);
        using var portal = new ApiClient(Host.BaseUrl, tokens.Access);
        using var stranger = new ApiClient(Host.BaseUrl, (await TokensAsync(other, member, "openid admin:write", OAuthApp.RedirectUri)).Access);

        Assert.That((await portal.PostAsync(Grave, Refund)).Code, Is.EqualTo("reservations.not-found"), "it was shown at the log-in");
        Assert.That((await stranger.PostAsync(Grave, Refund)).Code, Is.EqualTo("auth.second-factor-needed"));
        await AgeAsync(id);
        Assert.That((await portal.PostAsync(Grave, Refund)).Code, Is.EqualTo("auth.second-factor-needed"));
        Assert.That((await browser.PostAsync($"{Own}/confirm", new { code = codes[0] })).Code, Is.Null);
        Assert.That((await portal.PostAsync(Grave, Refund)).Code, Is.EqualTo("reservations.not-found"), "it was shown again at our own page");
        using var renewed = new ApiClient(Host.BaseUrl, (await app.RefreshAsync(Host, tokens.Refresh)).Access);
        Assert.That((await renewed.PostAsync(Grave, Refund)).Code, Is.EqualTo("reservations.not-found"));
        Assert.That((await stranger.PostAsync(Grave, Refund)).Code, Is.EqualTo("auth.second-factor-needed"));
    }

    private async Task<OAuthAnswer> TokensAsync(OAuthApp app, ApiClient member, string scope, string callback)
    {
        var verifier = OAuthApp.Verifier();
        var back = await OAuthApp.AgreeAsync(Host, member, app.Query(scope, verifier, callback));
        return await app.ExchangeAsync(Host, back.InLocation("code")!, verifier, callback);
    }
}
