using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;
using PickGo.Application.Platform;

namespace PickGo.WebApi.Platform;

/// <summary>
/// The client's one page, made ready at start for each of its addresses: with the facts that every page shows, and with what that address
/// loads named in the head, so that the browser asks for it at once and not when the first script has run.
/// </summary>
internal sealed class ClientPages
{
    /// <summary>The addresses that the client has pages for, as its router spells them (<c>performances/:postId</c>).</summary>
    private const string Routes = "routes.json";

    /// <summary>What each of them loads, as markup for the head; written by the client's build.</summary>
    private const string Heads = "heads.json";
    private readonly List<(Regex Address, ClientPage Page)> _known = [];
    private readonly ClientPage _any;

    /// <summary>A client that does not tell its addresses has a page at any.</summary>
    private readonly bool _knowsAll;

    public ClientPages(string folder, IEnumerable<PageFact> facts)
    {
        var html = File.ReadAllText(Path.Combine(folder, "index.html"));
        var told = facts.ToDictionary(f => f.Name, f => f.Read());
        // The encoder writes < and > as escapes: no fact can end the element that it stands in.
        if (told.Count > 0) html = ClientPage.InHead(html, $"<script type=\"application/json\" id=\"facts\">{JsonSerializer.Serialize(told, JsonSerializerOptions.Web)}</script>");
        _any = new ClientPage(html);
        _knowsAll = !File.Exists(Path.Combine(folder, Routes));
        if (_knowsAll) return;

        var heads = Read<Dictionary<string, string>>(folder, Heads) ?? [];
        foreach (var route in Read<string[]>(folder, Routes) ?? [])
            _known.Add((AddressOf(route), heads.TryGetValue(route, out var head) ? new ClientPage(ClientPage.InHead(html, head)) : _any));
    }

    /// <returns>The page for an address, and whether there is one: the client says in words that there is none, the status says it to search engines.</returns>
    public (ClientPage Page, bool Exists) Find(string path) =>
        _known.Find(k => k.Address.IsMatch(path)).Page is { } page ? (page, true) : (_any, _knowsAll);

    private static T? Read<T>(string folder, string name) =>
        File.Exists(Path.Combine(folder, name)) ? JsonSerializer.Deserialize<T>(File.ReadAllText(Path.Combine(folder, name))) : default;

    private static Regex AddressOf(string route)
    {
        var parts = route.Split('/').Select(part => part.StartsWith(':') ? "[^/]+" : Regex.Escape(part));
        return new Regex($"^/{string.Join('/', parts)}/?$", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    }
}

/// <summary>A page as it is sent, packed once as well as can be: it is the first thing that anybody waits for.</summary>
internal sealed partial class ClientPage
{
    private const string EndOfHead = "</head>";
    private readonly string _html;
    private readonly byte[] _plain;

    /// <summary>Null: packed while it is sent.</summary>
    private readonly byte[]? _brotli;
    private readonly EntityTagHeaderValue _tag;

    public ClientPage(string html) : this(html, Pack(html)) { }

    private ClientPage(string html, byte[]? brotli)
    {
        (_html, _plain, _brotli) = (html, Encoding.UTF8.GetBytes(html), brotli);
        // Weak, because both codings share it.
        _tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(_plain).AsSpan(0, 12))}\"", isWeak: true);
    }

    public static string InHead(string html, string markup) =>
        html.IndexOf(EndOfHead, StringComparison.OrdinalIgnoreCase) is >= 0 and var end ? html.Insert(end, markup) : html;

    /// <returns>The same page with a head of its own, in place of the title and the description that all pages share.</returns>
    public ClientPage With(PageHead head, SiteOptions site) => new(InHead(SharedFacts().Replace(_html, ""), head.Markup(site)), brotli: null);

    public async Task SendAsync(HttpContext http, bool exists)
    {
        var (request, response) = (http.Request, http.Response);
        response.Headers.CacheControl = "no-cache";
        response.Headers.Vary = StringValues.Concat(response.Headers.Vary, HeaderNames.AcceptEncoding);
        if (exists) response.GetTypedHeaders().ETag = _tag;
        else response.StatusCode = StatusCodes.Status404NotFound;
        // "Not modified" would be an answer about a page that exists.
        if (exists && request.GetTypedHeaders().IfNoneMatch.Any(t => t == EntityTagHeaderValue.Any || t.Compare(_tag, useStrongComparison: false)))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        var packed = Precompressed.Takes(request, Precompressed.Brotli) ? _brotli : null;
        var body = packed ?? _plain;
        if (packed is not null) response.Headers.ContentEncoding = Precompressed.Brotli;
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(request.Method)) await response.Body.WriteAsync(body, http.RequestAborted);
    }

    private static byte[] Pack(string html)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.SmallestSize)) brotli.Write(Encoding.UTF8.GetBytes(html));
        return packed.ToArray();
    }

    [GeneratedRegex("""<title>[^<]*</title>|<meta\s+name="description"[^>]*>""", RegexOptions.IgnoreCase)]
    private static partial Regex SharedFacts();
}
