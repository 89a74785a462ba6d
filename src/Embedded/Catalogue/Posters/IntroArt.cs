namespace PickGo.Embedded.Catalogue.Posters;

/// <summary>The pictures below a demo post: what it is about, and what to know before coming.</summary>
internal static class IntroArt
{
    public const int Count = 2;
    private const int Width = 1080;
    private const int Margin = 84;

    /// <summary>The poster's art as a band, the line, the story.</summary>
    public static string Story(DemoPerformance performance)
    {
        var palette = performance.Look.Palette;
        var art = new Canvas();
        performance.Look.Composition(art, palette, new SeededRandom(performance.Key));
        var page = new Canvas();
        var y = 640.0;
        page.Rect(0, 560, Width, 12, palette.Main);
        y = Block(page, performance.Line, y, 56, 800, palette.Ink) + 28;
        y = Block(page, performance.Story, y, 33, 400, palette.Ink);
        return Svg(palette, y + 60, performance.Name, $"""
            <svg x="0" y="0" width="{Width}" height="560" viewBox="0 190 600 311" preserveAspectRatio="xMidYMid slice">{art}</svg>{page}
            """);
    }

    /// <summary>Cast, length, age, and the rules of the house.</summary>
    public static string Notice(DemoPerformance performance)
    {
        var palette = performance.Look.Palette;
        var page = new Canvas();
        page.Rect(0, 0, Width, 20, palette.Main);
        var y = 84.0;
        (string Name, string Text)[] facts =
        [
            ("출연", performance.Cast),
            ("관람시간", $"{performance.Minutes}분{(performance.Minutes > 100 ? " (인터미션 15분 포함)" : "")}"),
            ("관람연령", performance.Age == 0 ? "전체 관람가" : $"{performance.Age}세 이상 관람가"),
            ("공연장", $"{performance.Venue.Name} {performance.Venue.Hall} · {performance.Venue.Address}"),
            ("입장", "공연 시작 1시간 전부터 입장할 수 있어요. 시작한 뒤에는 정해진 시점에만 들어갈 수 있어요."),
            ("안내", "PickGo 데모 카탈로그의 가상 공연이에요. 실제로 열리지 않아요."),
        ];
        foreach (var (name, text) in facts)
        {
            PosterArt.Text(page, name, Margin, y + 34, 30, serif: false, 800, palette.Ink);
            var top = y;
            foreach (var line in Typesetter.Wrap(text, Width - Margin - 300, 33))
            {
                PosterArt.Text(page, line, 300, top + 34, 33, serif: false, 400, palette.Ink);
                top += 52;
            }

            y = top + 26;
            page.Rect(Margin, y - 16, Width - (2 * Margin), 2, palette.Ink, opacity: 0.25);
            y += 18;
        }

        return Svg(palette, y + 20, performance.Name, page.ToString());
    }

    private static double Block(Canvas page, string text, double y, double size, int weight, string ink)
    {
        foreach (var line in Typesetter.Wrap(text, Width - (2 * Margin), size))
        {
            PosterArt.Text(page, line, Margin, y + size, size, serif: false, weight, ink);
            y += size * 1.6;
        }

        return y;
    }

    private static string Svg(Palette palette, double height, string name, string content) => $"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {height:0}" width="{Width}" height="{height:0}" role="img"><title>{PosterArt.Xml(name)}</title><rect width="{Width}" height="{height:0}" fill="{palette.Ground}"/>{content}</svg>
        """;
}
