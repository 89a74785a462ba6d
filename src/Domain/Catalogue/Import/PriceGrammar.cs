using System.Globalization;
using System.Text.RegularExpressions;
using PickGo.Domain.Platform;

namespace PickGo.Domain.Catalogue.Import;

/// <summary>
/// Reads the prices of a record. Where one piece is not understood there is no price at all: half a house cannot be sold. One method for each
/// rule of the grammar in docs/flows/import.md.
/// </summary>
public static partial class PriceGrammar
{
    public const int TextLength = 2000;
    private const string Won = "원";

    /// <summary><c>prices = free | bare | item, {separator, item}, [separator]</c></summary>
    public static Result<PriceList> Read(string text)
    {
        if (text.Length > TextLength) return ImportErrors.PriceUnreadable(text);

        var rest = TextScanner.Fold(text).Trim();
        if (rest.Length == 0) return ImportErrors.PriceMissing;
        if (Free().IsMatch(rest)) return new PriceList([new(PriceLabels.All, 0, null, PriceKind.Free)], []);
        if (Bare().IsMatch(rest)) rest += Won;

        var items = new List<PriceItem>();
        var left = new List<Error>();
        for (var separated = true; rest.Length > 0;)
        {
            if (!TryReadItem(rest, separated, out var label, out var price, out var length)) return ImportErrors.PriceUnreadable(rest);
            if (!TryAdd(label, price, items, left)) return ImportErrors.PriceUnreadable(rest[..length]);
            if (Separator().Match(rest[length..]) is not { Success: true } separator) return ImportErrors.PriceUnreadable(rest);

            separated = separator.Groups["mark"].Success;
            rest = rest[(length + separator.Length)..];
        }

        return items.Count == 0 ? ImportErrors.PriceUnreadable(TextScanner.Fold(text).Trim()) : new PriceList(items, left);
    }

    /// <summary><c>item = [label], amount, "원"</c>: the amount is the last number before the word; where nothing but a blank stands before a label, the label has none.</summary>
    private static bool TryReadItem(string text, bool separated, out string label, out long price, out int length)
    {
        for (var won = text.IndexOf(Won, StringComparison.Ordinal); won >= 0; won = text.IndexOf(Won, won + 1, StringComparison.Ordinal))
        {
            if (Amount().Match(text[..won]) is not { Success: true } amount) continue;

            label = text[..amount.Index].TrimEnd().TrimEnd(':').TrimEnd();
            length = won + Won.Length;
            return TryReadAmount(amount, out price) && PriceLabels.IsLabel(label) && (separated || !label.Any(char.IsWhiteSpace));
        }

        (label, price, length) = ("", 0, 0);
        return false;
    }

    /// <summary><c>amount = digits | grouped | digits, "만", [digit, "천" | digits] | digit, "천"</c></summary>
    private static bool TryReadAmount(Match amount, out long price)
    {
        price = 0;
        if (amount.Groups["plain"] is { Success: true } plain)
        {
            return Number().IsMatch(plain.Value) && long.TryParse(plain.Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out price);
        }

        foreach (var (name, factor) in new[] { ("man", 10_000L), ("cheon", 1_000L), ("ones", 1L) })
        {
            if (amount.Groups[name] is { Success: true } digits) price += long.Parse(digits.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) * factor;
        }

        return true;
    }

    /// <summary>The same price twice is one; two prices of one name are a contradiction.</summary>
    private static bool TryAdd(string label, long price, List<PriceItem> items, List<Error> left)
    {
        if (PriceLabels.Of(label, price) is not { } item)
        {
            left.Add(ImportErrors.PriceWithoutArea(label));
            return true;
        }

        if (items.Find(i => i.Label == item.Label) is { } known) return known == item;

        items.Add(item);
        if (item.Kind == PriceKind.Pass) left.Add(ImportErrors.PriceWithoutArea(label));
        return true;
    }

    [GeneratedRegex(@"^(전\s*석)?\s*무료$")]
    private static partial Regex Free();

    [GeneratedRegex("^[0-9,]+$")]
    private static partial Regex Bare();

    /// <summary>At the end of what stands before 원.</summary>
    [GeneratedRegex(@"(?<![0-9,.]|[만천억]\s*)((?<man>[1-9][0-9]{0,3})만(\s*((?<cheon>[1-9])천|(?<ones>[1-9][0-9]{2,3})))?|(?<cheon>[1-9])천|(?<plain>[0-9,]*[0-9]))\s*$", RegexOptions.ExplicitCapture)]
    private static partial Regex Amount();

    [GeneratedRegex("^([1-9][0-9]{0,2}(,[0-9]{3}){0,2}|[1-9][0-9]{0,8}|0)$")]
    private static partial Regex Number();

    /// <summary>A mark, or a blank where none stands, or the end.</summary>
    [GeneratedRegex(@"^(\s*(?<mark>[,/])\s*|\s+|$)")]
    private static partial Regex Separator();
}
