namespace PickGo.WebApi.Identity.Social;

/// <summary>The client's page on which everybody arrives who comes back from a provider.</summary>
internal static class SocialPages
{
    public const string Arrival = "/social";

    /// <param name="reason">canceled, failed or unreachable: the page says a sentence about each.</param>
    public static string Wrong(string reason) => $"{Arrival}?error={reason}";
}
