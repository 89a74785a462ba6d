using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.WebUtilities;
using PickGo.TossSandbox.Payments;
using PickGo.TossSandbox.Platform;

namespace PickGo.TossSandbox.Checkout;

/// <summary>Where a buyer is sent back to.</summary>
public static class ReturnUrl
{
    public const int MaxLength = 2000;

    /// <summary>
    /// The address in canonical form, or null where it is not http(s) or its host is neither this machine nor allowed. Canonical,
    /// because a browser and this check must not read two hosts out of one string.
    /// </summary>
    public static string? Accept(string? url, SandboxOptions options)
    {
        if (url is null or { Length: > MaxLength } || !Uri.TryCreate(url, UriKind.Absolute, out var uri))
            return null;
        if (uri.Scheme is not ("http" or "https") || uri.UserInfo.Length > 0)
            return null;
        var known = IsThisMachine(uri) || options.AllowedReturnHosts.Contains(uri.IdnHost, StringComparer.OrdinalIgnoreCase);
        return known && uri.AbsoluteUri.All(char.IsAscii) ? uri.AbsoluteUri : null;
    }

    /// <summary>The buyer agreed: what the shop needs to confirm.</summary>
    public static string Success(Payment payment) => QueryHelpers.AddQueryString(payment.SuccessUrl, new Dictionary<string, string?>
    {
        ["paymentKey"] = payment.PaymentKey,
        ["orderId"] = payment.OrderId,
        ["amount"] = payment.TotalAmount.ToString(CultureInfo.InvariantCulture),
    });

    /// <summary>It came to nothing: why.</summary>
    public static string Fail(Payment payment) => QueryHelpers.AddQueryString(payment.FailUrl, new Dictionary<string, string?>
    {
        ["code"] = payment.Failure!.Code,
        ["message"] = payment.Failure.Message,
        ["orderId"] = payment.OrderId,
    });

    /// <summary>The way back that tells the truth about the payment, whichever button was pressed, however late.</summary>
    public static string For(Payment payment) => payment.Failure is null ? Success(payment) : Fail(payment);

    private static bool IsThisMachine(Uri uri)
        => uri.IdnHost.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (IPAddress.TryParse(uri.IdnHost, out var address) && IPAddress.IsLoopback(address));
}
