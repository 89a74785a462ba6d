using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using PickGo.Domain.Catalogue.Import;

namespace PickGo.Domain.Tests;

/// <summary>Schedules made by the grammar, and broken: what is read is what another reading, by expressions, makes of them, and nothing else.</summary>
internal static partial class ScheduleFuzz
{
    private const string Letters = "월화수목금토일";
    private static readonly string[] Noise = ["휴관", "~", "(", ")", ",", ":", "요일", "HOL", "공휴일", "매일", " ", "　", "9", "24", "\u200B", "\uD800", "🎭", "월", "２", "…", "제외", "\0", "\uFFFF"];
    private static readonly Dictionary<string, (int First, int Last)> Groups = new() { ["HOL"] = (7, 7), ["공휴일"] = (7, 7), ["매일"] = (0, 6), ["평일"] = (0, 4), ["주말"] = (5, 6) };

    /// <returns>What is wrong with the reading; null when nothing is.</returns>
    public static string? Try(SeededRandom random)
    {
        var text = Break(random, Make(random));
        var read = ScheduleGrammar.Read(text);
        var expected = ReadByExpression(TextOf(text));
        var made = read.IsSuccess ? Show(day => read.Value.On((ScheduleDay)day)) : null;
        return made == expected ? null : $"'{text}' was read as {made ?? "nothing"} and says {expected ?? "nothing"}";
    }

    private static string Make(SeededRandom random)
    {
        var entries = Enumerable.Range(0, 1 + random.Below(4)).Select(_ => $"{Days(random)}{Blank(random)}({string.Join("," + Blank(random), Enumerable.Range(0, 1 + random.Below(3)).Select(_ => Time(random)))})");
        return string.Join("," + Blank(random), entries) + (random.Below(8) == 0 ? ", " : "");
    }

    private static string Days(SeededRandom random) => random.Below(6) switch
    {
        0 => Groups.Keys.ElementAt(random.Below(Groups.Count)),
        1 => $"{Letter(random)},{Blank(random)}{Letter(random)}요일",
        2 => $"{Letter(random)}~{Letter(random)}, {Letter(random)}",
        3 => $"{Letter(random)}요일 ~ {Letter(random)}요일",
        _ => $"{Letter(random)}요일",
    };

    private static char Letter(SeededRandom random) => Letters[random.Below(7)];

    private static string Blank(SeededRandom random) => random.Below(3) == 0 ? " " : "";

    private static string Time(SeededRandom random) => string.Create(CultureInfo.InvariantCulture, $"{random.Below(31)}:{random.Below(61):00}");

    /// <summary>Half of them stay whole.</summary>
    private static string Break(SeededRandom random, string text)
    {
        if (random.Below(2) == 0) return text;

        var broken = new StringBuilder(text);
        for (var times = 1 + random.Below(3); times > 0 && broken.Length > 0; times--)
        {
            var at = random.Below(broken.Length);
            if (random.Below(2) == 0) broken.Remove(at, 1);
            if (random.Below(2) == 0) broken.Insert(at, Noise[random.Below(Noise.Length)]);
        }

        return broken.ToString();
    }

    /// <summary>Full width and composition, as the reader takes them.</summary>
    private static string TextOf(string text) => string.Concat(text.EnumerateRunes().Select(r => r.Value is >= 0xFF01 and <= 0xFF5E ? new Rune(r.Value - 0xFEE0) : r)).Normalize();

    private static string? ReadByExpression(string text)
    {
        if (!Whole().IsMatch(text)) return null;

        var week = new SortedSet<int>[8];
        foreach (Match entry in Entry().Matches(text))
        {
            var times = entry.Groups["time"].Captures.Select(t => t.Value.Split(':').Select(n => int.Parse(n, CultureInfo.InvariantCulture)).ToArray()).ToList();
            if (times.Exists(t => t[0] > 29 || t[1] > 59)) return null;
            foreach (Capture span in entry.Groups["span"].Captures)
            {
                if (DaysOf(span.Value) is not { } days) return null;
                foreach (var day in days) (week[day] ??= []).UnionWith(times.Select(t => (t[0] * 60) + t[1]));
            }
        }

        return Show(day => week[day] ?? []);
    }

    private static IEnumerable<int>? DaysOf(string span)
    {
        if (Groups.TryGetValue(span.Trim(), out var group)) return Enumerable.Range(group.First, group.Last - group.First + 1);
        var ends = span.Split('~').Select(d => Letters.IndexOf(d.Trim()[0], StringComparison.Ordinal)).ToArray();
        if (ends.Length == 1) return ends;
        return ends[0] == ends[1] ? null : Enumerable.Range(0, ((ends[1] - ends[0] + 7) % 7) + 1).Select(d => (ends[0] + d) % 7);
    }

    private static string Show(Func<int, IEnumerable<int>> times) => string.Join(' ', Enumerable.Range(0, 8).Select(day => $"{day}[{string.Join(',', times(day))}]"));

    private const string Bare = @"[월화수목금토일](?!요일)";
    private const string Day = @"[월화수목금토일](요일)?";
    private const string OneEntry = $@"\s*((?<span>HOL|공휴일|매일|평일|주말)|((?<span>{Bare}(\s*~\s*{Bare})?)\s*,\s*)*(?<span>{Day}(\s*~\s*{Day})?))\s*\(\s*(?<time>[0-9]{{1,2}}:[0-9]{{2}})\s*(,\s*(?<time>[0-9]{{1,2}}:[0-9]{{2}})\s*)*\)\s*";

    [GeneratedRegex($@"^{OneEntry}(,{OneEntry})*(,\s*)?$(?!\n)", RegexOptions.ExplicitCapture)]
    private static partial Regex Whole();

    [GeneratedRegex(OneEntry, RegexOptions.ExplicitCapture)]
    private static partial Regex Entry();
}
