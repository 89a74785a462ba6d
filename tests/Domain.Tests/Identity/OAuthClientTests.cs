using PickGo.Domain.Identity;

namespace PickGo.Domain.Tests;

public sealed class OAuthClientTests
{
    private static readonly DateTime Now = new(2026, 11, 28, 12, 0, 0, DateTimeKind.Utc);
    private static readonly OAuthClientTerms Terms = new("시험 앱", [OAuthGrants.AuthorizationCode], ["https://app.example/cb"], [OAuthScopes.OpenId, OAuthScopes.OpenId]);

    [TestCase("https://app.example/cb?a=b", true)]
    [TestCase("http://127.0.0.1:1/cb", true)]
    [TestCase("http://[::1]/cb", true)]
    [TestCase("http://127.0.0.1.evil.example/cb", false)]
    [TestCase("http://app.example/cb", false)]
    [TestCase("https://app.example/cb#", false)]
    [TestCase("https://app.example/cb#x", false)]
    [TestCase("https://me@app.example/cb", false)]
    [TestCase("https://app.example/c b", false)]
    [TestCase("https://*.app.example/cb", false)]
    [TestCase("app.example/cb", false)]
    [TestCase("myapp://cb", false)]
    public void ARedirectAddress_IsHttps_OrThisMachine(string uri, bool allowed) => Assert.That(OAuthClient.IsRedirectUri(uri), Is.EqualTo(allowed));

    [Test]
    public void AName_NeverPassesForTheNumberOfAMember()
    {
        Assert.That(() => new OAuthClient("12345", OAuthClientKind.Public, Terms, Now), Throws.ArgumentException);
        Assert.That(OAuthClient.NextClientId(), Does.Match("^app-[0-9a-z]{16}$"));
    }

    [Test]
    public void OfThreeSecrets_TheLastTwoAreKept()
    {
        var client = new OAuthClient(OAuthClient.NextClientId(), OAuthClientKind.Confidential, Terms, Now);
        foreach (var secret in new[] { "a", "b", "c" }) Assert.That(client.ChangeSecret(secret, Now).IsSuccess, Is.True);
        Assert.That((client.SecretHash, client.PreviousSecretHash), Is.EqualTo(("c", "b")));
        client.EndPreviousSecret(Now);
        Assert.That((client.SecretHash, client.PreviousSecretHash), Is.EqualTo(("c", (string?)null)));
    }

    [Test]
    public void APublicClient_HasNoSecret()
    {
        var client = new OAuthClient(OAuthClient.NextClientId(), OAuthClientKind.Public, Terms, Now);
        var version = client.Version;
        Assert.That(client.ChangeSecret("a", Now).Error, Is.EqualTo(OAuthErrors.NoSecret));
        Assert.That((client.SecretHash, client.Version), Is.EqualTo(((string?)null, version)));
    }

    [Test]
    public void DoingItTwice_DoesItOnce()
    {
        var client = new OAuthClient(OAuthClient.NextClientId(), OAuthClientKind.Public, Terms, Now);
        client.Disable(Now);
        var version = client.Version;
        client.Disable(Now.AddHours(1));
        Assert.That((client.DisabledAt, client.Version), Is.EqualTo(((DateTime?)Now, version)));
        Assert.That(client.ScopeList, Is.EqualTo(new[] { "openid" }));
    }

    [Test]
    public void AGrant_GrowsWithWhatIsAgreedTo_AndEndsOnce()
    {
        var grant = new ApplicationGrant(1, 2, 1, new string('k', ApplicationGrant.KeyLength), Now);
        grant.Agree(["openid", "email"]);
        grant.Agree(["email", "reservations:read"]);
        Assert.That(grant.ScopeList, Is.EqualTo(new[] { "openid", "email", "reservations:read" }));
        Assert.That((grant.Covers(["email"]), grant.Covers(["email", "profile"])), Is.EqualTo((true, false)));
        grant.Withdraw(Now);
        grant.Withdraw(Now.AddDays(1));
        Assert.That(grant.WithdrawnAt, Is.EqualTo(Now));
    }
}
