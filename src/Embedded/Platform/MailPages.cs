using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using PickGo.Domain.Platform;

namespace PickGo.Embedded.Platform;

/// <summary>The mailbox of everybody, for development: <c>/dev/mail</c> to look at, <c>/dev/mail.json</c> for scripts.</summary>
internal static partial class MailPages
{
    private const int Shown = 50;
    private const string Note = "개발용 메일함이에요. 모든 메일은 보내지 않고 데이터 폴더에 저장해요. <span lang=\"en\">Nothing leaves this machine.</span>";
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static void MapMail(this IEndpointRouteBuilder routes)
    {
        var dev = routes.MapDevelopment();
        dev.MapGet("/mail", Show);
        dev.MapGet("/mail.json", List);
    }

    private static IResult List(HttpContext http, MailFolder mails)
    {
        http.Response.Headers.CacheControl = "no-store";
        return Results.Json(mails.Newest(Shown).Select(mail => new { mail.Id, mail.To, mail.Subject, mail.Text, mail.At }));
    }

    private static IResult Show(HttpContext http, MailFolder mails)
    {
        // A mail shows whatever somebody wrote into it: no scripts, nothing from elsewhere, and in a frame without rights.
        http.Response.Headers.ContentSecurityPolicy =
            "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-src 'self'; base-uri 'none'; form-action 'none'";
        http.Response.Headers.CacheControl = "no-store";
        var newest = mails.Newest(Shown);
        var body = new StringBuilder();
        foreach (var mail in newest)
            body.Append(Article(mail, isFirst: ReferenceEquals(mail, newest[0])));
        if (newest.Count == 0)
            body.Append("<p class=\"empty\">아직 보낸 메일이 없어요. 회원 가입을 시작하면 인증 번호가 여기에 도착해요.<br><span lang=\"en\">No mail yet. Start signing up and the code arrives here.</span></p>");
        return DevelopmentLayout.Page("메일함", "Mail", "/dev/mail", Note, body.ToString());
    }

    private static string Article(StoredMail mail, bool isFirst)
    {
        var code = Code().Match(mail.Text);
        return $"""
            <article>
              <h2>{Html(mail.Subject)}</h2>
              <p class="meta">{Html(mail.To)} · <time datetime="{mail.At:O}">{Time(mail.At)}</time></p>
              {(code.Success ? $"<p class=\"code\" aria-label=\"인증 번호\">{code.Value}</p>" : "")}
              <pre>{Html(mail.Text)}</pre>
              <details{(isFirst ? " open" : "")}>
                <summary>HTML로 보기 <span lang="en">(as HTML)</span></summary>
                <iframe sandbox title="{Html(mail.Subject)}" srcdoc="{Html(mail.Html)}"></iframe>
              </details>
            </article>

            """;
    }

    private static string Html(string text) => Encoder.Encode(text);

    private static string Time(DateTime utc)
        => Kst.FromUtc(utc).ToString("M월 d일 HH:mm:ss", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<!\d)\d{6}(?!\d)")]
    private static partial Regex Code();
}
