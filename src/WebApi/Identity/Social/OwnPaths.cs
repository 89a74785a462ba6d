namespace PickGo.WebApi.Identity.Social;

/// <summary>
/// Where a browser may be sent back to: a path of our own pages. An address of somebody else in our own redirect would lend it our name
/// (https://cheatsheetseries.owasp.org/cheatsheets/Unvalidated_Redirects_and_Forwards_Cheat_Sheet.html).
/// </summary>
internal static class OwnPaths
{
    public const string Home = "/";
    private const int MaxLength = Domain.Identity.SocialVisit.ReturnUrlLength;
    private static readonly Uri Anywhere = new("https://own.invalid");

    /// <returns>The path as it was given, or the home page where browsers could take it for anything else.</returns>
    public static string Of(string? asked) => asked is { Length: > 0 and <= MaxLength } && IsOwn(asked) && IsOwn(Uri.UnescapeDataString(asked)) ? asked : Home;

    private static bool IsOwn(string text) =>
        text.StartsWith('/')
        && !text.StartsWith("//", StringComparison.Ordinal)
        // Browsers read a backslash as a slash, and leave out tabs and line ends.
        && !text.Any(c => c == '\\' || char.IsControl(c))
        && Uri.TryCreate(Anywhere, text, out var address) && address.Host == Anywhere.Host;
}
