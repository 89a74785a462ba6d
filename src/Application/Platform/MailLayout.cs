using System.Net;

namespace PickGo.Application.Platform;

/// <summary>The same in both languages. Where one word does for both, it stands once.</summary>
internal sealed record Words(string Korean, string English)
{
    public static Words Both(string text) => new(text, text);

    public bool IsOne => Korean == English;
}

/// <summary>One line of what a mail is about.</summary>
internal sealed record MailFact(Words Name, Words Value);

/// <summary>What a mail says: Korean first, then English, as text and as HTML that old mail programs show too (tables, styles in place).</summary>
/// <param name="Title">Its one message.</param>
/// <param name="Lead">A sentence or two.</param>
/// <param name="Facts">Names and values.</param>
/// <param name="Foot">What to do now.</param>
internal sealed record MailLayout(Words Title, Words Lead, IReadOnlyList<MailFact> Facts, Words Foot)
{
    // The tokens of the clients' theme, as mail programs need them: in place.
    private const string Ink = "#17151F", Grey = "#6B6878", Line = "#E3E0EA", Brand = "#5A3FE0", Mist = "#F5F4F8";

    /// <summary>Markup between the facts and the foot, made by whoever knows that it is safe.</summary>
    public string Inset { get; init; } = "";

    public string Text => $"{InOneLanguage(w => w.Korean)}\n\n----------------------------------------\n\n{InOneLanguage(w => w.English)}\n\nPickGo\n";

    public string Html => $"""
        <!doctype html><html lang="ko"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{Encode(Title.Korean)}</title></head>
        <body style="margin:0;background:{Mist};font-family:'Apple SD Gothic Neo','Malgun Gothic','Noto Sans KR',sans-serif;color:{Ink}">
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:24px 12px">
        <table role="presentation" width="560" cellpadding="0" cellspacing="0" style="max-width:560px;width:100%;background:#FFFFFF;border:1px solid {Line};border-radius:12px">
        <tr><td style="padding:24px 28px 0;font-weight:700;color:{Brand}">PickGo</td></tr>
        <tr><td style="padding:12px 28px 0"><h1 style="margin:0;font-size:22px;line-height:1.4">{Encode(Title.Korean)}</h1>{English(Title.English, 15)}</td></tr>
        <tr><td style="padding:16px 28px 0;font-size:15px;line-height:1.6">{Encode(Lead.Korean)}{English(Lead.English, 14)}</td></tr>
        <tr><td style="padding:16px 28px 0"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="border-top:1px solid {Line}">{string.Concat(Facts.Select(Row))}</table></td></tr>
        <tr><td style="padding:8px 28px 0">{Inset}</td></tr>
        <tr><td style="padding:16px 28px 28px;font-size:14px;line-height:1.6">{Encode(Foot.Korean)}{English(Foot.English, 13)}</td></tr>
        </table></td></tr></table></body></html>
        """;

    public static string Encode(string text) => WebUtility.HtmlEncode(text);

    private string InOneLanguage(Func<Words, string> of) =>
        $"{of(Title)}\n\n{of(Lead)}\n\n{string.Join('\n', Facts.Select(f => $"{of(f.Name)}: {of(f.Value)}"))}\n\n{of(Foot)}";

    private static string Row(MailFact fact) =>
        $"""<tr><td width="120" valign="top" style="padding:10px 0;border-bottom:1px solid {Line};font-size:13px;color:{Grey}">{Encode(fact.Name.Korean)}{English(fact.Name.English, 12)}</td>"""
        + $"""<td valign="top" style="padding:10px 0;border-bottom:1px solid {Line};font-size:15px"><b>{Encode(fact.Value.Korean)}</b>{(fact.Value.IsOne ? "" : English(fact.Value.English, 13))}</td></tr>""";

    private static string English(string text, int pixels) =>
        $"""<div lang="en" style="font-size:{pixels}px;color:{Grey};font-weight:400">{Encode(text)}</div>""";
}
