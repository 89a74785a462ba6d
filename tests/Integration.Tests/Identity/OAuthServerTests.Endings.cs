using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using OpenIddict.EntityFrameworkCore.Models;
using PickGo.Domain.Identity;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>How what an app has of a member ends.</summary>
public sealed partial class OAuthServerTests
{
    [Test]
    public async Task OfRefreshTokensUsedAtOnce_OneWins_AndTheFamilyEnds()
    {
        var app = await OAuthApp.ForMembersAsync(Host, "reservations:read");
        using var member = await Host.MemberAsync();
        for (var round = 0; round < 3; round++)
        {
            var first = await app.TokensAsync(Host, member, "openid reservations:read offline_access");

            var answers = await Eventually.AtOnceAsync(8, i => app.RefreshAsync(i % 2 == 0 ? Host : _second, first.Refresh));

            var winners = answers.Where(a => a.Status == HttpStatusCode.OK).ToList();
            Assert.That(winners, Has.Count.EqualTo(1), string.Join('\n', answers.Select(a => a.Text)));
            Assert.That(answers.Except(winners).Select(a => a.Error), Is.All.EqualTo("invalid_grant"));
            Assert.That((await app.RefreshAsync(_second, winners[0].Refresh)).Error, Is.EqualTo("invalid_grant"), "nobody knows which of them was the thief");
            await RefusedAsync(first.Access, "the access tokens of the family too");
            await RefusedAsync(winners[0].Access, "also one that was made at that moment");
        }
    }

    [Test]
    public async Task AStolenRefreshToken_EndsItsFamily_AndNoOther()
    {
        var app = await OAuthApp.ForMembersAsync(Host, "reservations:read");
        using var member = await Host.MemberAsync();
        var phone = await app.TokensAsync(Host, member, "openid reservations:read offline_access");
        var laptop = await app.TokensAsync(Host, member, "openid reservations:read offline_access");
        var renewed = await app.RefreshAsync(Host, phone.Refresh);

        Assert.That((await app.RefreshAsync(_second, phone.Refresh)).Error, Is.EqualTo("invalid_grant"));

        Assert.That((await app.RefreshAsync(Host, renewed.Refresh)).Error, Is.EqualTo("invalid_grant"));
        Assert.That((await app.RefreshAsync(Host, laptop.Refresh)).Status, Is.EqualTo(HttpStatusCode.OK), "the other log-in goes on");
        var thief = await OAuthApp.ForMembersAsync(Host, "reservations:read");
        var next = await app.TokensAsync(Host, member, "openid reservations:read offline_access");
        Assert.That((await thief.RefreshAsync(Host, next.Refresh)).Error, Is.EqualTo("invalid_grant"), "another client");
        Assert.That((await app.RefreshAsync(Host, next.Refresh)).Status, Is.EqualTo(HttpStatusCode.OK), "and that ended nothing");
    }

    [Test]
    public async Task Revoking_EndsTheTokens_AndNobodyElseCan()
    {
        var app = await OAuthApp.ForMembersAsync(Host, "reservations:read");
        var other = await OAuthApp.ForMembersAsync(Host, "reservations:read");
        using var member = await Host.MemberAsync();
        var tokens = await app.TokensAsync(Host, member, "openid reservations:read offline_access");
        Assert.That(await ActiveAsync(app, tokens.Access), Is.True);
        Assert.That(await ActiveAsync(other, tokens.Access), Is.False, "a stranger learns nothing");
        Assert.That(await ActiveAsync(app, member.Token!), Is.False, "nothing of our own log-in either");

        await other.PostAsync(Host, "/connect/revoke", ("token", tokens.Refresh));
        var renewed = await app.RefreshAsync(Host, tokens.Refresh);
        Assert.That(renewed.Status, Is.EqualTo(HttpStatusCode.OK), "another client's word ends nothing");
        Assert.That((await app.PostAsync(Host, "/connect/revoke", ("token", renewed.Refresh))).Status, Is.EqualTo(HttpStatusCode.OK));

        Assert.That((await app.RefreshAsync(_second, renewed.Refresh)).Error, Is.EqualTo("invalid_grant"));
        Assert.That(await ActiveAsync(app, renewed.Access), Is.False);
        await RefusedAsync(renewed.Access, "the access token of the family");
        var alone = await app.TokensAsync(Host, member, "openid reservations:read");
        await app.PostAsync(Host, "/connect/revoke", ("token", alone.Access));
        await RefusedAsync(alone.Access, "an access token by itself");
    }

    /// <summary>The end of a family revokes the tokens that it sees; one that a refresh makes at that very moment it may not see.</summary>
    [Test]
    public async Task ATokenThatTheEndOfItsFamilyDidNotSee_IsRefused()
    {
        var app = await OAuthApp.ForMembersAsync(Host, "reservations:read");
        using var member = await Host.MemberAsync();
        var tokens = await app.TokensAsync(Host, member, "openid reservations:read offline_access");
        var family = long.Parse(Part(tokens.Access, 1).GetProperty("oi_au_id").GetString()!, CultureInfo.InvariantCulture);

        await Host.WithDbAsync(db => db.Set<OpenIddictEntityFrameworkCoreAuthorization<long>>().Where(a => a.Id == family).ExecuteUpdateAsync(a => a.SetProperty(x => x.Status, "revoked")));

        await RefusedAsync(tokens.Access, "the access token");
        Assert.That((await app.RefreshAsync(Host, tokens.Refresh)).Error, Is.EqualTo("invalid_grant"));
    }

    /// <summary>Between the use of a token and the making of the next one, of which another who shows it cannot know.</summary>
    [Test]
    public async Task ATokenShownWhileItIsBeingUsed_EndsWhatComesOfIt()
    {
        var app = await OAuthApp.ForMembersAsync(Host, "reservations:read");
        using var member = await Host.MemberAsync();
        var tokens = await app.TokensAsync(Host, member, "openid reservations:read offline_access");
        var family = long.Parse(Part(tokens.Access, 1).GetProperty("oi_au_id").GetString()!, CultureInfo.InvariantCulture);
        await Host.WithDbAsync(db => db.Set<OpenIddictEntityFrameworkCoreToken<long>>().Where(t => t.Authorization!.Id == family && t.Type == OpenIddict.Abstractions.OpenIddictConstants.TokenTypeIdentifiers.RefreshToken)
            .ExecuteUpdateAsync(t => t.SetProperty(x => x.Status, "redeemed")));

        Assert.That((await app.RefreshAsync(_second, tokens.Refresh)).Error, Is.EqualTo("invalid_grant"));

        Assert.That(await Host.WithDbAsync(db => db.Set<OpenIddictEntityFrameworkCoreAuthorization<long>>().Where(a => a.Id == family).Select(a => a.Status).SingleAsync()), Is.EqualTo("revoked"));
    }

    [Test]
    public async Task AMemberWhoDisconnects_EndsWhatTheAppHas()
    {
        var app = await OAuthApp.ForMembersAsync(Host, "reservations:read");
        using var member = await Host.MemberAsync();
        using var neighbour = await Host.MemberAsync();
        var mine = await app.TokensAsync(Host, member, "openid reservations:read offline_access");
        var others = await app.TokensAsync(Host, neighbour, "openid reservations:read offline_access");
        var shown = (await member.GetAsync("/api/members/me/apps")).Body.EnumerateArray().Single();
        Assert.That((shown.GetProperty("clientId").GetString(), shown.GetProperty("name").GetString()), Is.EqualTo((app.ClientId, "시험 앱")));

        Assert.That((await member.DeleteAsync($"/api/members/me/apps/{app.ClientId}")).Status, Is.EqualTo(HttpStatusCode.NoContent));

        Assert.That((await app.RefreshAsync(_second, mine.Refresh)).Error, Is.EqualTo("invalid_grant"));
        await RefusedAsync(mine.Access, "the access token");
        Assert.That((await app.RefreshAsync(Host, others.Refresh)).Status, Is.EqualTo(HttpStatusCode.OK), "the neighbour's stays");
        Assert.That((await member.GetAsync("/api/members/me/apps")).Body.GetArrayLength(), Is.Zero);
        Assert.That((await member.DeleteAsync($"/api/members/me/apps/{app.ClientId}")).Code, Is.EqualTo("apps.not-found"));
        var again = await app.TokensAsync(Host, member, "openid reservations:read");
        using var api = new ApiClient(_second.BaseUrl, again.Access);
        Assert.That((await api.GetAsync("/api/reservations/me")).Status, Is.EqualTo(HttpStatusCode.OK), "who agrees again begins anew");
    }

    [Test]
    public async Task ALockedMember_AndADisabledClient_AreRefusedEverywhere()
    {
        var app = await OAuthApp.ForMembersAsync(Host, "reservations:read");
        using var owner = await TestMembers.AddAsync(Host, AccountRole.Admin);
        using var member = await Host.MemberAsync();
        var tokens = await app.TokensAsync(Host, member, "openid reservations:read offline_access");
        await owner.PostAsync($"/api/admin/members/{member.MemberId}/lock");
        await RefusedAsync(tokens.Access, "a locked member's");
        Assert.That((await app.RefreshAsync(_second, tokens.Refresh)).Error, Is.EqualTo("invalid_grant"));

        using var second = await Host.MemberAsync();
        var others = await app.TokensAsync(Host, second, "openid reservations:read offline_access");
        Assert.That((await owner.DeleteAsync($"/api/admin/clients/{app.ClientId}")).Status, Is.EqualTo(HttpStatusCode.NoContent));
        await RefusedAsync(others.Access, "a disabled client's");
        Assert.That((await app.RefreshAsync(_second, others.Refresh)).Status, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((await OAuthApp.GetAsync(Host, "/connect/authorize?" + app.Query("openid", OAuthApp.Verifier()))).Text, Does.Contain("apps.request-wrong"));
        await owner.PostAsync($"/api/admin/clients/{app.ClientId}/enable");
        Assert.That((await app.RefreshAsync(Host, others.Refresh)).Error, Is.EqualTo("invalid_grant"), "what was ended stays ended");
        Assert.That((await app.TokensAsync(Host, second, "openid reservations:read")).Status, Is.EqualTo(HttpStatusCode.OK));
    }

    [Test]
    public async Task LoggingOutOfAnApp_EndsThatLogIn_AndReturnsToAKnownAddressAlone()
    {
        var app = await OAuthApp.ForMembersAsync(Host, "reservations:read");
        using var member = await Host.MemberAsync();
        var tokens = await app.TokensAsync(Host, member, "openid reservations:read offline_access");
        var hint = tokens.Body.GetProperty("id_token").GetString();

        var evil = await OAuthApp.GetAsync(Host, $"/connect/endsession?id_token_hint={hint}&post_logout_redirect_uri={Uri.EscapeDataString("https://evil.example/")}");
        Assert.That((evil.Status, evil.Location), Is.EqualTo((HttpStatusCode.BadRequest, (Uri?)null)));
        Assert.That((await app.RefreshAsync(Host, tokens.Refresh)) is { Status: HttpStatusCode.OK } next ? next.Refresh : null, Is.Not.Null.And.Not.Empty);
        var ended = await OAuthApp.GetAsync(Host, $"/connect/endsession?id_token_hint={hint}&post_logout_redirect_uri={Uri.EscapeDataString(OAuthApp.RedirectUri)}&state=bye");
        Assert.That((ended.Location?.GetLeftPart(UriPartial.Path), ended.InLocation("state")), Is.EqualTo((OAuthApp.RedirectUri, "bye")), ended.Text);
        await RefusedAsync(tokens.Access, "what the app had");
    }

    [Test]
    public async Task ALogIn_EndsAfterItsDays_HoweverMuchItIsUsed()
    {
        var app = await OAuthApp.ForMembersAsync(Host, "reservations:read");
        using var member = await Host.MemberAsync();
        var young = await AgedAsync(TimeSpan.FromDays(89));
        var old = await AgedAsync(TimeSpan.FromDays(90));

        var renewed = await app.RefreshAsync(Host, young.Refresh);
        Assert.That(renewed.Status, Is.EqualTo(HttpStatusCode.OK));
        var kept = await Host.WithDbAsync(db => db.Set<OpenIddictEntityFrameworkCoreToken<long>>()
            .Where(t => t.Subject == member.MemberId.ToString(CultureInfo.InvariantCulture) && t.Type == OpenIddict.Abstractions.OpenIddictConstants.TokenTypeIdentifiers.RefreshToken && t.Status == "valid").OrderByDescending(t => t.Id).FirstAsync());
        Assert.That(kept.ExpirationDate, Is.LessThanOrEqualTo(TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(1)), "the next one lives no longer than the log-in");
        Assert.That((await app.RefreshAsync(_second, old.Refresh)).Error, Is.EqualTo("invalid_grant"));
        await RefusedAsync(old.Access, "the access token of that log-in too");

        async Task<OAuthAnswer> AgedAsync(TimeSpan age)
        {
            var tokens = await app.TokensAsync(Host, member, "openid reservations:read offline_access");
            var family = long.Parse(Part(tokens.Access, 1).GetProperty("oi_au_id").GetString()!, CultureInfo.InvariantCulture);
            var began = TimeProvider.System.GetUtcNow().UtcDateTime - age;
            await Host.WithDbAsync(db => db.Set<OpenIddictEntityFrameworkCoreAuthorization<long>>().Where(a => a.Id == family)
                .ExecuteUpdateAsync(a => a.SetProperty(x => x.CreationDate, began)));
            return tokens;
        }
    }
}
