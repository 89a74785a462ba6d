namespace PickGo.Domain.Identity;

/// <summary>Whose log-in may stand in for ours.</summary>
public enum SocialProvider { Kakao, Naver, Google }

/// <summary>What each provider is called on the wire and to people.</summary>
public static class SocialProviders
{
    private static readonly Dictionary<SocialProvider, (string Wire, string Korean)> Names = new()
    {
        [SocialProvider.Kakao] = ("kakao", "카카오"),
        [SocialProvider.Naver] = ("naver", "네이버"),
        [SocialProvider.Google] = ("google", "구글"),
    };

    public static IReadOnlyList<SocialProvider> All { get; } = [.. Names.Keys];

    public static string NameOf(SocialProvider provider) => Names[provider].Wire;

    public static string KoreanNameOf(SocialProvider provider) => Names[provider].Korean;

    /// <returns>Null for a name of nothing.</returns>
    public static SocialProvider? Find(string? name) => All.Where(p => Names[p].Wire == name).Select(p => (SocialProvider?)p).FirstOrDefault();
}
