using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Tests.Support;

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
            "POST /api/members/login", "POST /api/tokens", "POST /api/members/logout", "GET /.well-known/jwks.json", "GET /api/tickets/keys",
            "POST /api/members/email/send-code", "POST /api/members/email/verify-code", "POST /api/members/", "GET /api/members/consents", "POST /api/members/password/reset", "POST /api/members/password/reset/confirm", "POST /api/payments/webhook",
            "GET /api/posts/", "GET /api/posts/popular", "GET /api/posts/opening-soon", "GET /api/posts/{id:long}", "GET /api/legal/", "GET /api/legal/{name}", "GET /api/sessions/{id:long}/queue/draw", "GET /api/sessions/{id:long}/refund-terms",
            "any /health/live", "any /health/ready", "GET /openapi/{documentName}.json", "GET /docs/{documentName?}", "GET /docs/favicon.svg", "GET /docs/scalar.js", "GET /docs/scalar.aspnetcore.js",
        }));

    /// <summary>Null where nothing is stated; a bare [Authorize] states nothing.</summary>
    private static string? Policy(RouteEndpoint endpoint)
    {
        if (endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null) return "everybody";
        var stated = endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>();
        return stated.Count > 0 && stated.All(a => a.Policy is not null) ? stated[0].Policy : null;
    }
}
