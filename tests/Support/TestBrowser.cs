using System.Net.Http.Json;

namespace PickGo.Tests.Support;

/// <summary>Keeps cookies and a token as a browser with our client does.</summary>
public sealed class TestBrowser(string baseUrl)
{
    private readonly Dictionary<string, string> _cookies = new() { ["pickgo_device"] = Guid.NewGuid().ToString("N") };

    public string? Token { get; set; }

    /// <summary>The same browser at another moment: what it does then is not known here.</summary>
    public TestBrowser Copy()
    {
        var copy = new TestBrowser(baseUrl) { Token = Token };
        foreach (var (name, value) in _cookies) copy._cookies[name] = value;
        return copy;
    }

    public bool Has(string cookie) => _cookies.ContainsKey(cookie);

    public Task<ApiAnswer> GetAsync(string path) => SendAsync(HttpMethod.Get, path, null);

    public Task<ApiAnswer> PostAsync(string path, object? body = null) => SendAsync(HttpMethod.Post, path, body);

    public Task<ApiAnswer> PutAsync(string path, object body) => SendAsync(HttpMethod.Put, path, body);

    public Task<ApiAnswer> DeleteAsync(string path, object? body = null) => SendAsync(HttpMethod.Delete, path, body);

    /// <summary>Takes the token where it gets one.</summary>
    public async Task<ApiAnswer> LogInAsync(string email, string password) => Take(await PostAsync("/api/members/login", new { email, password }));

    public ApiAnswer Take(ApiAnswer answer)
    {
        if (answer.Code is null) Token = answer.Text("accessToken");
        return answer;
    }

    private async Task<ApiAnswer> SendAsync(HttpMethod method, string path, object? body)
    {
        using var client = new ApiClient(baseUrl, Token);
        var answer = await client.SendAsync(method, path, body is null ? null : JsonContent.Create(body), cookie: string.Join("; ", _cookies.Select(c => $"{c.Key}={c.Value}")));
        if (!answer.Headers.TryGetValues("Set-Cookie", out var set)) return answer;

        foreach (var parts in set.Select(c => c.Split(';')[0].Split('=', 2)))
        {
            if (parts[1].Length == 0) _cookies.Remove(parts[0]);
            else _cookies[parts[0]] = parts[1];
        }

        return answer;
    }
}
