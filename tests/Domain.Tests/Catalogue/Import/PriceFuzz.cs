using System.Globalization;
using System.Text;
using PickGo.Domain.Catalogue.Import;

namespace PickGo.Domain.Tests;

/// <summary>Prices made by the grammar are read as they were meant; broken ones make no price whose digits nobody wrote.</summary>
internal static class PriceFuzz
{
    private static readonly string[] Labels = ["VIP석", "R석", "S석", "A석", "B석", "전석", "스탠딩", "1층석", "시야제한석", "응원석", "1일권", "청소년", "OP석", "잔디 마당권"];
    private static readonly string[] Noise = ["원", "만", "천", ",", "~", "0", "9", "무료", "석", "(", " ", "．", "½", "²", "٣", "\uD800", "미정", "\0", "\n", "/", "-", "$"];

    public static string? Try(SeededRandom random)
    {
        var (text, meant) = Make(random);
        if (random.Below(2) == 0) return Broken(Break(random, text));

        var read = PriceGrammar.Read(text);
        var made = read.IsSuccess ? string.Join('|', read.Value.Items.Select(i => $"{i.Label} {i.Price}")) : null;
        return made == meant ? null : $"'{text}' was read as {made ?? "nothing"} and means {meant ?? "nothing"}";
    }

    private static (string Text, string? Meant) Make(SeededRandom random)
    {
        var text = new StringBuilder();
        var items = new List<(string Label, long Price)>();
        foreach (var label in Enumerable.Range(0, 1 + random.Below(4)).Select(_ => Labels[random.Below(Labels.Length)]).Distinct())
        {
            var price = (1 + random.Below(400)) * 1000L;
            // A label of two words needs a mark before it.
            if (text.Length > 0) text.Append(label.Contains(' ', StringComparison.Ordinal) || random.Below(3) > 0 ? random.Below(4) == 0 ? " / " : ", " : " ");
            text.Append(label).Append(random.Below(4) == 0 && !char.IsDigit(label[^1]) ? "" : " ").Append(Amount(random, price)).Append('원');
            if (label != "청소년") items.Add((label, price));
        }

        return (text.ToString(), items.Count == 0 ? null : string.Join('|', items.Select(i => $"{i.Label} {i.Price}")));
    }

    private static string Amount(SeededRandom random, long price) => random.Below(4) switch
    {
        0 => price.ToString(CultureInfo.InvariantCulture),
        1 when price % 10_000 == 0 => string.Create(CultureInfo.InvariantCulture, $"{price / 10_000}만"),
        2 when price > 10_000 && price % 10_000 != 0 => string.Create(CultureInfo.InvariantCulture, $"{price / 10_000}만{price % 10_000 / 1000}천"),
        _ => price.ToString("#,0", CultureInfo.InvariantCulture),
    };

    private static string Break(SeededRandom random, string text)
    {
        var broken = new StringBuilder(text);
        for (var times = 1 + random.Below(3); times > 0 && broken.Length > 0; times--)
        {
            var at = random.Below(broken.Length);
            if (random.Below(2) == 0) broken.Remove(at, 1);
            if (random.Below(2) == 0) broken.Insert(at, Noise[random.Below(Noise.Length)]);
        }

        return broken.ToString();
    }

    private static string? Broken(string text)
    {
        var read = PriceGrammar.Read(text);
        if (read.IsRefused) return null;

        text = string.Concat(text.Select(c => char.IsWhiteSpace(c) ? ' ' : c));
        var invented = read.Value.Items.FirstOrDefault(i => !IsWritten(text, i.Price));
        if (invented is not null) return $"'{text}' makes {invented}";
        return read.Value.Items.Count + read.Value.Left.Count > text.Count(c => c == '원') * 2 + 1 ? $"'{text}' makes more prices than it has" : null;
    }

    /// <summary>As a number by itself, with no digit, mark or fraction on either side that would make it another.</summary>
    private static bool IsWritten(string text, long price)
    {
        if (price == 0) return text.Contains('0', StringComparison.Ordinal) || text.Contains("무료", StringComparison.Ordinal);
        var (man, cheon, ones) = (price / 10_000, price % 10_000 / 1000, price % 10_000);
        string[] forms = [$"{price}", price.ToString("#,0", CultureInfo.InvariantCulture), ones == 0 ? $"{man}만" : $"{man}만{cheon}천", $"{man}만 {cheon}천", $"{man}만{ones}", $"{man}만 {ones}", $"{cheon}천"];
        return forms.Any(form => Occurrences(text, form).Any(at =>
            (at == 0 || !(char.IsAsciiDigit(text[at - 1]) || "만천.~".Contains(text[at - 1], StringComparison.Ordinal)))
            && (at + form.Length == text.Length || !char.IsAsciiDigit(text[at + form.Length]))));
    }

    private static IEnumerable<int> Occurrences(string text, string form)
    {
        for (var at = text.IndexOf(form, StringComparison.Ordinal); at >= 0; at = text.IndexOf(form, at + 1, StringComparison.Ordinal)) yield return at;
    }
}
