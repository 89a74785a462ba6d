using System.Text;
using PickGo.TossSandbox.Payments;

namespace PickGo.TossSandbox.Platform;

/// <summary>Basic authentication by secret key: <c>base64("test_sk_…" + ":")</c>. Any test key will do; a live one never.</summary>
public static class SecretKey
{
    private const string Prefix = "test_sk_";
    private const int MaxLength = 200;

    /// <summary>Lets only authenticated requests through.</summary>
    public static async ValueTask<object?> Require(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        if (Read(context.HttpContext.Request, out var key) is { } error)
            return Reply.Of(error).ToResult();
        context.HttpContext.Items[nameof(SecretKey)] = key;
        return await next(context);
    }

    /// <summary>The key of an authenticated request.</summary>
    public static string Of(HttpContext http) => (string)http.Items[nameof(SecretKey)]!;

    private static TossError? Read(HttpRequest request, out string key)
    {
        key = string.Empty;
        var header = request.Headers.Authorization.ToString();
        if (header.Length == 0)
            return TossErrors.UnauthorizedKey;
        if (!header.StartsWith("Basic ", StringComparison.OrdinalIgnoreCase))
            return TossErrors.IncorrectBasicAuthFormat;
        Span<byte> bytes = stackalloc byte[MaxLength];
        if (!Convert.TryFromBase64String(header["Basic ".Length..].Trim(), bytes, out var length))
            return TossErrors.IncorrectBasicAuthFormat;
        var pair = Encoding.UTF8.GetString(bytes[..length]);
        if (!pair.EndsWith(':'))
            return TossErrors.IncorrectBasicAuthFormat;
        key = pair[..^1];
        return key.StartsWith(Prefix, StringComparison.Ordinal) && key.Length > Prefix.Length ? null : TossErrors.UnauthorizedKey;
    }
}
