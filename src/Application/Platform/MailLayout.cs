using System.Net;
using PickGo.Domain.Platform;

namespace PickGo.Application.Platform;

/// <summary>The same in both languages. Where one word does for both, it stands once.</summary>
internal sealed record Words(string Korean, string English)
{
    public static Words Both(string text) => new(text, text);

    public bool IsOne => Korean == English;

    public string In(Language language) => language == Language.Ko ? Korean : English;
}

/// <summary>One line of what a mail is about.</summary>
internal sealed record MailFact(Words Name, Words Value);

/// <summary>Where a mail leads.</summary>
internal sealed record MailLink(Words Name, string Url);

/// <summary>What a mail says: in the reader's language, the other one below, as text and as HTML that old mail programs show too (tables, styles in place).</summary>
/// <param name="Title">Its one message.</param>
/// <param name="Lead">A sentence or two.</param>
/// <param name="Facts">Names and values.</param>
/// <param name="Foot">What to do now.</param>
internal sealed record MailLayout(Words Title, Words Lead, IReadOnlyList<MailFact> Facts, Words Foot)
{
    // The tokens of the clients' theme, as mail programs need them: in place.
    private const string Ink = "#17151F", Grey = "#6B6878", Line = "#E3E0EA", Brand = "#5A3FE0", Mist = "#F5F4F8";

    /// <summary>The one thing to press; null where there is none.</summary>
    public MailLink? Link { get; init; }

    /// <summary>What stands first.</summary>
    public Language Language { get; init; }

    /// <summary>Markup between the facts and the foot, made by whoever knows that it is safe.</summary>
    public string Inset { get; init; } = "";

    public string Text => $"{InOneLanguage(Language)}\n\n----------------------------------------\n\n{InOneLanguage(Other)}\n\nPickGo\n";

    public string Html => $"""
        <!doctype html><html lang="{Code(Language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{Encode(Title.In(Language))}</title></head>
        <body style="margin:0;background:{Mist};font-family:'Apple SD Gothic Neo','Malgun Gothic','Noto Sans KR',sans-serif;color:{Ink}">
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:24px 12px">
        <table role="presentation" width="560" cellpadding="0" cellspacing="0" style="max-width:560px;width:100%;background:#FFFFFF;border:1px solid {Line};border-radius:12px">
        <tr><td style="padding:24px 28px 0;font-weight:700;color:{Brand}">PickGo</td></tr>
        <tr><td style="padding:12px 28px 0"><h1 style="margin:0;font-size:22px;line-height:1.4">{Encode(Title.In(Language))}</h1>{Second(Title, 15)}</td></tr>
        <tr><td style="padding:16px 28px 0;font-size:15px;line-height:1.6">{Encode(Lead.In(Language))}{Second(Lead, 14)}</td></tr>
        <tr><td style="padding:16px 28px 0"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="border-top:1px solid {Line}">{string.Concat(Facts.Select(Row))}</table></td></tr>
        {Button}
        <tr><td style="padding:8px 28px 0">{Inset}</td></tr>
        <tr><td style="padding:16px 28px 28px;font-size:14px;line-height:1.6">{Encode(Foot.In(Language))}{Second(Foot, 13)}</td></tr>
        </table></td></tr></table></body></html>
        """;

    /// <summary>The mail to somebody, in their language.</summary>
    /// <param name="to">Where to.</param>
    /// <param name="subject">Null: its title.</param>
    /// <param name="messageId">Where every attempt must have the same; null: a new one.</param>
    public Mail To(MailRecipient to, Words? subject = null, string? messageId = null)
    {
        var said = this with { Language = to.Language };
        var words = subject ?? Title;
        return new Mail(to.Address, $"[PickGo] {words.In(to.Language)} · {words.In(said.Other)}", said.Text, said.Html, messageId ?? Mail.NewMessageId());
    }

    public static string Encode(string text) => WebUtility.HtmlEncode(text);

    private string InOneLanguage(Language language)
    {
        string Of(Words words) => words.In(language);
        return $"{Of(Title)}\n\n{Of(Lead)}\n\n{string.Join('\n', Facts.Select(f => $"{Of(f.Name)}: {Of(f.Value)}"))}{(Link is null ? "" : $"\n\n{Of(Link.Name)}\n{Link.Url}")}\n\n{Of(Foot)}";
    }

    private string Button => Link is null ? "" : $"""
        <tr><td style="padding:20px 28px 0"><a href="{Encode(Link.Url)}" style="display:inline-block;padding:12px 20px;background:{Brand};color:#FFFFFF;border-radius:8px;font-size:15px;font-weight:700;text-decoration:none">{Encode(Link.Name.In(Language))}</a>{Second(Link.Name, 13)}</td></tr>
        """;

    private string Row(MailFact fact) =>
        $"""<tr><td width="120" valign="top" style="padding:10px 0;border-bottom:1px solid {Line};font-size:13px;color:{Grey}">{Encode(fact.Name.In(Language))}{Second(fact.Name, 12)}</td>"""
        + $"""<td valign="top" style="padding:10px 0;border-bottom:1px solid {Line};font-size:15px"><b>{Encode(fact.Value.In(Language))}</b>{(fact.Value.IsOne ? "" : Second(fact.Value, 13))}</td></tr>""";

    /// <summary>The other language stands smaller below.</summary>
    private string Second(Words words, int pixels) =>
        $"""<div lang="{Code(Other)}" style="font-size:{pixels}px;color:{Grey};font-weight:400">{Encode(words.In(Other))}</div>""";

    private Language Other => Language == Language.Ko ? Language.En : Language.Ko;

    private static string Code(Language language) => language == Language.Ko ? "ko" : "en";
}
