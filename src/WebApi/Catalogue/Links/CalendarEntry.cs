using System.Globalization;
using System.Text;
using PickGo.Application.Catalogue;
using PickGo.Application.Platform;
using static System.FormattableString;

namespace PickGo.WebApi.Catalogue.Links;

/// <summary>One entry of a calendar with an alarm (RFC 5545).</summary>
/// <param name="Uid">The same again for the same thing, so that a calendar takes it once and moves it.</param>
/// <param name="Stamp">When it was written, UTC.</param>
/// <param name="StartsAt">UTC.</param>
/// <param name="Lasts">How long.</param>
/// <param name="Title">What it says.</param>
/// <param name="Text">What it says below; lines are kept.</param>
/// <param name="Url">Where it leads.</param>
/// <param name="AlarmBefore">How long before its beginning it rings.</param>
internal sealed record CalendarEntry(string Uid, DateTime Stamp, DateTime StartsAt, TimeSpan Lasts, string Title, string Text, string Url, TimeSpan AlarmBefore)
{
    public const string ContentType = "text/calendar; charset=utf-8";

    /// <summary>Of a line without its end; what goes on begins with a blank, which counts.</summary>
    private const int LineOctets = 75;

    public static CalendarEntry Of(OpeningView opening, SiteOptions site, DateTime now) => new(
        // Of the session, not of the moment: an opening that is moved moves in the calendar too.
        Invariant($"opening-{opening.PostId}-{opening.SessionId}@{new Uri(site.Url).Host}"), now, opening.OpensAt, TimeSpan.FromMinutes(30),
        $"{opening.Name} 예매 오픈", string.Create(CultureInfo.InvariantCulture, $"{opening.Showing.Day:yyyy년 M월 d일} {opening.Showing.Clock} 공연\n{site.Page(PostHeads.PathOf(opening.PostId))}"),
        site.Page(PostHeads.PathOf(opening.PostId)), TimeSpan.FromMinutes(10));

    public byte[] ToFile()
    {
        string[] lines =
        [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//PickGo//KO", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
            "BEGIN:VEVENT", $"UID:{Uid}", $"DTSTAMP:{Moment(Stamp)}", $"DTSTART:{Moment(StartsAt)}", $"DTEND:{Moment(StartsAt + Lasts)}",
            $"SUMMARY:{Escaped(Title)}", $"DESCRIPTION:{Escaped(Text)}", $"URL:{Url}", "TRANSP:TRANSPARENT",
            "BEGIN:VALARM", "ACTION:DISPLAY", Invariant($"TRIGGER:-PT{(int)AlarmBefore.TotalMinutes}M"), $"DESCRIPTION:{Escaped(Title)}", "END:VALARM",
            "END:VEVENT", "END:VCALENDAR",
        ];
        var file = new StringBuilder();
        foreach (var line in lines) Fold(file, line);
        return Encoding.UTF8.GetBytes(file.ToString());
    }

    /// <summary>By octets, between whole characters: half of one is no text in any calendar.</summary>
    private static void Fold(StringBuilder file, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LineOctets)
            {
                file.Append("\r\n ");
                octets = 1;
            }

            file.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        file.Append("\r\n");
    }

    private static string Moment(DateTime utc) => utc.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Other control characters than the end of a line may not stand in a text at all.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text.ReplaceLineEndings("\n"))
        {
            if (letter == '\n') escaped.Append("\\n");
            else if (letter is '\\' or ';' or ',') escaped.Append('\\').Append(letter);
            else if (!char.IsControl(letter)) escaped.Append(letter);
        }

        return escaped.ToString();
    }
}
