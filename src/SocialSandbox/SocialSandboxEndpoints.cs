using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.WebUtilities;

namespace PickGo.SocialSandbox;

/// <summary>
/// Stands in for Kakao and Google (OpenID Connect) and Naver (OAuth 2.0 and a profile) in tests and demonstrations: the same addresses and
/// forms, no passwords, and every lie that we must not fall for.
/// </summary>
public static class SocialSandboxEndpoints
{
    private const string Naver = "naver";

    /// <param name="app">What serves it.</param>
    /// <param name="root">Where, as a path; <c>/kakao</c>, <c>/naver</c> and <c>/google</c> below it are the issuers.</param>
    /// <param name="time">For the lives of tokens.</param>
    public static void MapSocialSandbox(this IEndpointRouteBuilder app, string root, TimeProvider time)
    {
        var (grants, tokens) = (new Grants(), new IdTokens(time));
        var sandbox = app.MapGroup(root).AllowAnonymous().ExcludeFromDescription();
        sandbox.MapGet("/sandbox.css", () => Results.Stream(typeof(SocialSandboxEndpoints).Assembly.GetManifestResourceStream("social-sandbox.css")!, "text/css"));
        sandbox.MapGet("/{provider}/.well-known/openid-configuration", (string provider, HttpContext http) => provider is "kakao" or "google" ? Results.Json(Describe(IssuerOf(http, root, provider))) : Results.StatusCode(500));
        sandbox.MapGet("/{provider}/jwks", () => Results.Json(tokens.Keys()));
        foreach (var path in new[] { "/{provider}/authorize", "/{provider}/oauth2.0/authorize" })
        {
            sandbox.MapGet(path, (string provider) => Pages.IsProvider(provider) ? Results.Content(Pages.LogIn(provider, $"{root}/sandbox.css"), "text/html; charset=utf-8") : Results.NotFound());
            sandbox.MapPost(path, (string provider, HttpContext http) => AnswerAsync(provider, http, grants, IssuerOf(http, root, provider)));
        }

        foreach (var path in new[] { "/{provider}/token", "/{provider}/oauth2.0/token" })
            sandbox.MapPost(path, (string provider, HttpContext http) => ExchangeAsync(provider, http, grants, tokens, IssuerOf(http, root, provider)));
        foreach (var path in new[] { "/{provider}/userinfo", "/{provider}/v1/nid/me" })
            sandbox.MapGet(path, (string provider, HttpContext http) => Tell(provider, http, grants));
    }

    private static string IssuerOf(HttpContext http, string root, string provider) => $"{http.Request.Scheme}://{http.Request.Host}{root}/{provider}";

    private static JsonObject Describe(string issuer) => new()
    {
        ["issuer"] = issuer,
        ["authorization_endpoint"] = $"{issuer}/authorize",
        ["token_endpoint"] = $"{issuer}/token",
        ["userinfo_endpoint"] = $"{issuer}/userinfo",
        ["jwks_uri"] = $"{issuer}/jwks",
        ["response_types_supported"] = new JsonArray("code"),
        ["grant_types_supported"] = new JsonArray("authorization_code"),
        ["subject_types_supported"] = new JsonArray("public"),
        ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
        ["scopes_supported"] = new JsonArray("openid", "email", "profile", "account_email", "profile_nickname"),
        ["token_endpoint_auth_methods_supported"] = new JsonArray("client_secret_post"),
        ["code_challenge_methods_supported"] = new JsonArray("S256"),
        ["authorization_response_iss_parameter_supported"] = true,
    };

    /// <summary>Sends the browser back with a code, or with the refusal of whoever pressed cancel.</summary>
    private static async Task<IResult> AnswerAsync(string provider, HttpContext http, Grants grants, string issuer)
    {
        var asked = http.Request.Query;
        var back = asked["redirect_uri"].ToString();
        // It would send anybody anywhere.
        if (!Uri.TryCreate(back, UriKind.Absolute, out var address) || !address.IsLoopback) return Results.BadRequest("redirect_uri");

        var form = await http.Request.ReadFormAsync();
        var lie = Enum.TryParse<Lie>(form["lie"], out var told) ? told : Lie.None;
        var answer = new Dictionary<string, string?> { ["state"] = asked["state"] };
        if (provider != Naver) answer["iss"] = lie == Lie.OtherProvider ? "https://accounts.elsewhere.example" : issuer;
        if (form["go"] == "no") answer["error"] = "access_denied";
        else
            answer["code"] = grants.AddCode(new Grant(
                provider, new Person(form["sub"].ToString(), Filled(form["email"]), form["verified"] == "true", Filled(form["nickname"])), lie, asked["client_id"].ToString(), back,
                Filled(asked["nonce"]), Filled(asked["code_challenge"])));
        return Results.Redirect(QueryHelpers.AddQueryString(back, answer));
    }

    private static async Task<IResult> ExchangeAsync(string provider, HttpContext http, Grants grants, IdTokens tokens, string issuer)
    {
        var form = await http.Request.ReadFormAsync();
        var grant = grants.TakeCode(form["code"]);
        if (grant is null || grant.Provider != provider || grant.ClientId != form["client_id"] || grant.RedirectUri != form["redirect_uri"] || !IsProved(grant, form["code_verifier"]))
            return Results.Json(new JsonObject { ["error"] = "invalid_grant" }, statusCode: provider == Naver ? 200 : 400);
        if (grant.Lie == Lie.TokenError) return Results.StatusCode(500);
        if (grant.Lie == Lie.Slow) await Task.Delay(Timeout.Infinite, http.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);

        var answer = new JsonObject { ["access_token"] = grants.AddToken(grant), ["token_type"] = "bearer", ["expires_in"] = provider == Naver ? "3600" : 3600 };
        if (provider != Naver) answer["id_token"] = tokens.Write(grant, issuer);
        return Results.Json(answer);
    }

    private static bool IsProved(Grant grant, string? verifier) =>
        grant.Challenge is null || (verifier is not null && grant.Challenge == Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(verifier))));

    private static IResult Tell(string provider, HttpContext http, Grants grants)
    {
        const string scheme = "Bearer ";
        var said = http.Request.Headers.Authorization.ToString();
        if (!said.StartsWith(scheme, StringComparison.Ordinal) || grants.FindToken(said[scheme.Length..]) is not { } grant || grant.Provider != provider) return Results.Unauthorized();

        return grant.Lie switch
        {
            Lie.ProfileError => Results.StatusCode(500),
            Lie.Gibberish => Results.Text("{]", "application/json"),
            _ => Results.Json(provider == Naver ? Profiles.Naver(grant) : Profiles.OpenId(grant)),
        };
    }

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
