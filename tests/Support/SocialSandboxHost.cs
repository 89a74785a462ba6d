using System.Net;
using System.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using PickGo.SocialSandbox;

namespace PickGo.Tests.Support;

/// <summary>The stand-in for Kakao, Naver and Google on a port of its own.</summary>
public sealed class SocialSandboxHost : IAsyncDisposable
{
    private static readonly SocketsHttpHandler Handler = new() { UseCookies = false, AllowAutoRedirect = false };
    private static readonly HttpClient Http = new(Handler, disposeHandler: false);
    private readonly WebApplication _app;

    private SocialSandboxHost(WebApplication app) => _app = app;

    public string BaseUrl => _app.Urls.Single();

    /// <summary>The settings of a server that offers all three.</summary>
    public Dictionary<string, string?> Settings => new[] { "Kakao", "Naver", "Google" }.SelectMany(p => new[]
    {
        KeyValuePair.Create<string, string?>($"Social:{p}:ClientId", "pickgo-tests"),
        KeyValuePair.Create<string, string?>($"Social:{p}:ClientSecret", "sandbox-secret"),
        KeyValuePair.Create<string, string?>($"Social:{p}:Issuer", $"{BaseUrl}/{p.ToLowerInvariant()}"),
    }).ToDictionary();

    public static async Task<SocialSandboxHost> StartAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapSocialSandbox("", TimeProvider.System);
        await app.StartAsync();
        return new SocialSandboxHost(app);
    }

    /// <summary>Fills in the provider's form.</summary>
    /// <param name="page">Where the browser was sent.</param>
    /// <param name="person">As whom.</param>
    /// <param name="lie">What goes wrong.</param>
    /// <param name="cancel">Whether cancel is pressed.</param>
    /// <returns>Where the browser is sent back to.</returns>
    public static async Task<Uri> AnswerAsync(Uri page, Person person, Lie lie = Lie.None, bool cancel = false)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["sub"] = person.Subject,
            ["email"] = person.Email ?? "",
            ["verified"] = person.EmailVerified ? "true" : "",
            ["nickname"] = person.Nickname ?? "",
            ["lie"] = lie.ToString(),
            ["go"] = cancel ? "no" : "yes",
        });
        using var answer = await Http.PostAsync(page, form);
        return answer.StatusCode == HttpStatusCode.Found ? answer.Headers.Location! : throw new InvalidOperationException($"{page}: {answer.StatusCode}");
    }

    /// <summary>What stands in an address behind its question mark.</summary>
    public static string? Read(Uri address, string name) => HttpUtility.ParseQueryString(address.Query)[name];

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
