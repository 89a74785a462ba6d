using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using PickGo.Domain.Identity;
using PickGo.Infrastructure.Identity;
using PickGo.Tests.Support;
using PickGo.WebApi.Identity;
using PickGo.WebApi.Identity.OAuth;

namespace PickGo.Integration.Tests;

/// <summary>Over the real table of endpoints, hubs included: each says who may, and what it is called.</summary>
public sealed class EndpointPolicyTests
{
    private PickGoHost _host = null!;
    private List<RouteEndpoint> _endpoints = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        _host = await PickGoHost.StartAsync(null, null, new Dictionary<string, string?> { ["ApiDocs:Enabled"] = "true" });
        _endpoints = [.. _host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];
    }

    [OneTimeTearDown]
    public async Task Stop() => await _host.DisposeAsync();

    [Test]
    public void EveryEndpoint_StatesAPolicy_OrThatItIsOpen()
    {
        Assert.That(_endpoints, Has.Count.GreaterThan(50));
        Assert.That(_endpoints.Where(e => Policy(e) is null).Select(e => e.DisplayName), Is.Empty);
    }

    [Test]
    public void Hubs_AreForMembers() => Assert.That(
        _endpoints.Where(e => e.RoutePattern.RawText!.StartsWith("/hubs", StringComparison.Ordinal)).Select(Policy).Distinct(), Is.EqualTo(new[] { "member" }));

    [Test]
    public void WhatOperatorsDo_IsForOperatorsAlone()
    {
        var operators = _endpoints.Where(e => e.RoutePattern.RawText!.StartsWith("/api/admin", StringComparison.Ordinal)).Select(Policy).ToList();
        Assert.That(operators, Has.Count.GreaterThan(12).And.All.StartsWith("operator."));
    }

    [Test]
    public void WhatIsOpenToEverybody_IsThisAndNoMore() => Assert.That(
        _endpoints.Where(e => Policy(e) == "everybody").Select(e => $"{e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods[0] ?? "any"} {e.RoutePattern.RawText}").Order(),
        Is.EquivalentTo(new[]
        {
            "POST /api/members/login/passkey/", "POST /api/members/login/passkey/options", "POST /api/members/login/second-factor/", "POST /api/members/login/second-factor/enrolment",
            "POST /api/members/login/second-factor/enrolment/confirm", "POST /api/members/login/second-factor/enrolment/passkey", "POST /api/members/login/second-factor/enrolment/passkey/options",
            "POST /api/members/login", "POST /api/tokens", "POST /api/members/logout", "GET /api/tickets/keys",
            "POST /api/members/email/send-code", "POST /api/members/email/verify-code", "POST /api/members/", "GET /api/members/consents", "POST /api/members/password/reset", "POST /api/members/password/reset/confirm", "POST /api/payments/webhook",
            "GET /api/images/{key}", "GET /api/posts/", "GET /api/posts/popular", "GET /api/posts/opening-soon", "GET /api/posts/suggestions", "GET /api/posts/{id:long}", "GET /api/posts/{postId:long}/opening.ics", "GET /api/venues/{id:long}", "GET /robots.txt", "GET /sitemap.xml", "GET /sitemaps/{kind}/{part:long}.xml", "GET /api/posts/{id:long}/reviews/", "GET /api/legal/", "GET /api/legal/{name}", "GET /api/sessions/{id:long}/queue/draw", "GET /api/sessions/{id:long}/refund-terms",
            "GET /api/oauth/providers", "GET /api/oauth/{provider}/login", "GET /api/oauth/{provider}/callback", "POST /api/oauth/kakao/unlink", "GET /api/members/images/{key}", "GET /api/members/social/", "POST /api/members/social/login", "POST /api/members/social/signup",
            "GET /connect/authorize", "POST /connect/token", "GET /connect/userinfo", "GET /connect/endsession", "GET /connect/verify", "POST /connect/verify",
            "any /health/live", "any /health/ready", "GET /openapi/{documentName}.json", "GET /docs/{documentName?}", "GET /docs/favicon.svg", "GET /docs/scalar.js", "GET /docs/scalar.aspnetcore.js",
        }));

    /// <summary>Refunds, exports, roles and keys ask for a second factor that was shown lately. What is new must stand on one side or the other.</summary>
    [Test]
    public void WhatOperatorsChange_AsksForAFreshSecondFactor_OrStandsAmongWhatNeedsNone()
    {
        string[] others =
        [
            "LockMember", "UnlockMember", "DisableClient", "EditSession", "EditSessionPrices", "EditPrices", "EditPerformanceTerms", "ResetPerformanceTerms", "RevokePlace", "SetAdmissionRate", "PauseQueue", "ResumeQueue",
            "DrainQueue", "BlockSeats", "UnblockSeats", "StartImport", "CancelOperation", "CheckTicket", "ResendTickets", "RetryUnsettledPayment", "HideReview", "ShowReview", "EditReviewRule",
            "AddVenuePlan", "AddVenuePlanCsv", "TakePlan",
        ];
        var changing = Operators().Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods[0] != "GET").ToList();
        Assert.That(changing.Where(e => !IsGrave(e)).Select(NameOf), Is.EquivalentTo(others));
        Assert.That(changing.Where(IsGrave).Select(NameOf), Is.EquivalentTo(
            new[] { "RefundReservation", "AddClient", "EditClient", "EnableClient", "ChangeClientSecret", "EndPreviousClientSecret", "ResetSecondFactor" }));
    }

    [Test]
    public void WhatIsCalledARefundAnExportARoleOrAKey_AsksForAFreshSecondFactor()
    {
        string[] words = ["refund", "export", "role", "key", "secret", ".csv"];
        var called = Operators().Where(e => Array.Exists(words, w => $"{NameOf(e)} {e.RoutePattern.RawText}".Contains(w, StringComparison.OrdinalIgnoreCase)))
            .Where(e => NameOf(e) is not ("GetPerformanceTerms" or "EditPerformanceTerms" or "ResetPerformanceTerms"));
        Assert.That(called.Where(e => !IsGrave(e)).Select(NameOf), Is.Empty, "say RequiresFreshSecondFactor()");
    }

    private IEnumerable<RouteEndpoint> Operators() => _endpoints.Where(e => e.RoutePattern.RawText!.StartsWith("/api/admin", StringComparison.Ordinal));

    private static bool IsGrave(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<FreshSecondFactorMetadata>() is not null;

    private static string? NameOf(RouteEndpoint endpoint) => endpoint.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName;

    /// <summary>A scope, or that none will do: what is not in the list is refused to clients of others, and that is no way to say so.</summary>
    [Test]
    public void EveryOperation_StatesWhichScopeLetsAClientIn_OrThatNoneDoes()
    {
        var operations = _endpoints.Where(e => e.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal)).ToList();
        Assert.That(operations.Where(e => e.Metadata.GetMetadata<ClientRule>() is null).Select(e => e.DisplayName), Is.Empty, "put it into ClientAccess.Rules");
        Assert.That(ClientAccess.Rules.Keys.Except(operations.Select(e => e.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName)), Is.Empty, "there is no such operation");
        Assert.That(ClientAccess.Rules.Values.Select(r => r.Scope).OfType<string>().Distinct(), Is.SubsetOf(OAuthScopes.All));
        Assert.That(ClientAccess.Rules.Values.Where(r => r.AsItself).Select(r => r.Scope).Distinct(), Is.EquivalentTo(OAuthScopes.OfTheClientItself));
    }

    /// <summary>Each rule is looked up by the server at the real address: no scope opens what stands under another.</summary>
    [Test]
    public async Task WithoutItsScope_EveryOperationRefusesAClient()
    {
        var token = Token("app-nobody", "app-nobody", "openid profile email");
        foreach (var endpoint in _endpoints.Where(e => e.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal)))
        {
            var address = System.Text.RegularExpressions.Regex.Replace(endpoint.RoutePattern.RawText!, @"\{[^}]+\}", "1");
            using var client = new ApiClient(_host.BaseUrl, token);
            var answer = await client.SendAsync(new HttpMethod(endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods[0]), address);
            Assert.That((answer.Code, (int)answer.Status), Is.EqualTo((endpoint.Metadata.GetMetadata<ClientRule>()!.Scope is null ? "scope.none" : "scope.missing", 403)), address);
        }
    }

    [Test]
    public async Task NoScope_OpensAHub()
    {
        using var client = new ApiClient(_host.BaseUrl, Token("1", "app-nobody", string.Join(' ', OAuthScopes.All)));
        foreach (var hub in new[] { "queue", "seats" }) Assert.That((await client.PostAsync($"/hubs/{hub}/negotiate?negotiateVersion=1")).Code, Is.EqualTo("scope.none"));
    }

    [Test]
    public async Task AClientAsItself_IsNoMember_WhateverItsScopesAndItsName()
    {
        var scopes = string.Join(' ', OAuthScopes.All);
        foreach (var (operation, rule) in ClientAccess.Rules.Where(r => r.Value is { Scope: not null, AsItself: false }))
        {
            var endpoint = _endpoints.Single(e => e.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName == operation);
            var address = System.Text.RegularExpressions.Regex.Replace(endpoint.RoutePattern.RawText!, @"\{[^}]+\}", "1");
            foreach (var name in new[] { "app-nobody", "1" })
            {
                using var client = new ApiClient(_host.BaseUrl, Token(name, name, scopes));
                var answer = await client.SendAsync(new HttpMethod(endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods[0]), address);
                Assert.That((answer.Code, (int)answer.Status), Is.EqualTo(("scope.member", 403)), $"{operation} {rule}");
            }
        }
    }

    private string Token(string subject, string client, string scopes) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        TokenType = JwtAccessTokens.TokenType,
        Issuer = "https://pickgo.local/",
        Audience = JwtAccessTokens.Audience,
        SigningCredentials = _host.Services.GetRequiredService<KeyRing>().AccessToken,
        Claims = new Dictionary<string, object> { ["sub"] = subject, ["client_id"] = client, ["scope"] = scopes },
    });

    /// <summary>Null where nothing is stated; a bare [Authorize] states nothing.</summary>
    private static string? Policy(RouteEndpoint endpoint)
    {
        if (endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null) return "everybody";
        var stated = endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>();
        return stated.Count > 0 && stated.All(a => a.Policy is not null) ? stated[0].Policy : null;
    }
}
