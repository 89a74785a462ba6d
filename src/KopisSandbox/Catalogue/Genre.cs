namespace PickGo.KopisSandbox.Catalogue;

/// <summary>What kind of performance it is.</summary>
/// <param name="Code">As the list call takes it.</param>
/// <param name="Name">As answers say it.</param>
public sealed record Genre(string Code, string Name)
{
    public static readonly Genre Play = new("AAAA", "연극");
    public static readonly Genre Dance = new("BBBC", "무용");
    public static readonly Genre PopularDance = new("BBBE", "대중무용");
    public static readonly Genre Classic = new("CCCA", "서양음악(클래식)");
    public static readonly Genre Korean = new("CCCC", "한국음악(국악)");
    public static readonly Genre Concert = new("CCCD", "대중음악");
    public static readonly Genre Mixed = new("EEEA", "복합");
    public static readonly Genre Circus = new("EEEB", "서커스/마술");
    public static readonly Genre Musical = new("GGGA", "뮤지컬");

    /// <summary>About as often as each is played; their number has no divisor in common with the forms of schedules and prices.</summary>
    public static readonly IReadOnlyList<Genre> AsOftenAsPlayed =
        [Musical, Play, Concert, Classic, Play, Musical, Dance, Classic, Korean, Concert, Circus, Play, Mixed, Classic, PopularDance, Musical, Concert];
}
