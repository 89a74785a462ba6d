using System.Buffers;
using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace PickGo.WebApi.Platform;

/// <summary>
/// Lets in only text that every engine can keep: UTF-8, whole characters, and no U+0000, which PostgreSQL refuses in the middle of a
/// transaction. Addresses, headers and charsets are checked here; <see cref="WholeText"/> checks the strings of bodies.
/// </summary>
internal static class RequestText
{
    private const string Charset = "charset";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static void UseRequestText(this WebApplication app) => app.Use((http, next) =>
    {
        if (!IsWholeAddress(http.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget) || !HasWholeHeaders(http.Request))
            return ProblemHandling.WriteAsync(http, EdgeErrors.Malformed);

        return TakesCharset(http.Request) ? next(http) : ProblemHandling.WriteAsync(http, EdgeErrors.MediaType);
    });

    /// <returns>False where the text holds U+0000 or half of a surrogate pair.</returns>
    public static bool IsWhole(ReadOnlySpan<char> text)
    {
        if (text.Contains('\0')) return false;

        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out _, out var used) != OperationStatus.Done) return false;
            text = text[used..];
        }

        return true;
    }

    /// <summary>Every escape is two hexadecimal digits, and all of them together are UTF-8.</summary>
    private static bool IsWholeAddress(string target)
    {
        if (!target.Contains('%', StringComparison.Ordinal)) return IsWhole(target);

        var bytes = new List<byte>(target.Length);
        for (var i = 0; i < target.Length; i++)
        {
            if (target[i] != '%')
            {
                if (!char.IsAscii(target[i])) return false;
                bytes.Add((byte)target[i]);
                continue;
            }

            if (i + 2 >= target.Length || !char.IsAsciiHexDigit(target[i + 1]) || !char.IsAsciiHexDigit(target[i + 2])) return false;
            bytes.Add(Convert.FromHexString(target.AsSpan(i + 1, 2))[0]);
            i += 2;
        }

        return IsUtf8([.. bytes]);
    }

    private static bool IsUtf8(byte[] bytes)
    {
        try
        {
            _ = Strict.GetCharCount(bytes);
            return !bytes.AsSpan().Contains((byte)0);
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static bool HasWholeHeaders(HttpRequest request)
    {
        foreach (var (_, values) in request.Headers)
        {
            foreach (var value in values)
            {
                if (!IsWhole(value)) return false;
            }
        }

        return true;
    }

    /// <summary>
    /// JSON is UTF-8 (RFC 8259). A charset that says so, quoted or not, is left out: the framework knows it without, and knows no quotes.
    /// </summary>
    private static bool TakesCharset(HttpRequest request)
    {
        if (request.ContentType?.Contains(Charset, StringComparison.OrdinalIgnoreCase) != true) return true;
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type)) return false;

        var charsets = type.Parameters.Where(p => p.Name.Equals(Charset, StringComparison.OrdinalIgnoreCase)).ToList();
        if (charsets.Exists(c => !HeaderUtilities.RemoveQuotes(c.Value).Equals("utf-8", StringComparison.OrdinalIgnoreCase))) return false;

        foreach (var charset in charsets) type.Parameters.Remove(charset);
        request.ContentType = type.ToString();
        return true;
    }
}
