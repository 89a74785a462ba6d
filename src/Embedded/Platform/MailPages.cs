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
        return Results.Content(Page(body.ToString()), "text/html; charset=utf-8", Encoding.UTF8);
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

    private static string Page(string articles) => $$"""
        <!doctype html>
        <html lang="ko">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <meta name="color-scheme" content="light dark">
          <title>메일함 · PickGo 개발용</title>
          <style>
            :root { --ink: #17151f; --soft: #5d5869; --paper: #fff; --mist: #f5f4f8; --line: #e3e0ea; --brand: #5a3fe0; }
            @media (prefers-color-scheme: dark) {
              :root { --ink: #f3f1f8; --soft: #b3adc2; --paper: #1d1a27; --mist: #121019; --line: #3c374a; --brand: #b5a7ff; }
            }
            * { box-sizing: border-box; }
            body { margin: 0; background: var(--mist); color: var(--ink); word-break: keep-all; overflow-wrap: anywhere;
              font: 16px/1.6 "Noto Sans KR", "Noto Sans CJK KR", "Apple SD Gothic Neo", "Malgun Gothic", system-ui, sans-serif; }
            main { width: min(760px, calc(100% - 32px)); margin: 32px auto; }
            header { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 4px 16px; margin-bottom: 16px; }
            h1 { margin: 0; font-size: 24px; }
            a { color: var(--brand); }
            article { margin-bottom: 16px; padding: 20px; background: var(--paper); border: 1px solid var(--line); border-radius: 12px; }
            h2 { margin: 0; font-size: 18px; }
            .meta, .note { margin: 0; color: var(--soft); font-size: 14px; }
            .note { flex-basis: 100%; }
            .code { margin: 12px 0; font-size: 40px; font-weight: 800; letter-spacing: 0.12em; line-height: 1.2; color: var(--brand);
              font-variant-numeric: tabular-nums; user-select: all; }
            pre { margin: 12px 0; font: inherit; white-space: pre-wrap; }
            summary { cursor: pointer; color: var(--soft); }
            iframe { width: 100%; height: 420px; margin-top: 12px; border: 1px solid var(--line); border-radius: 8px; background: #fff; color-scheme: light; }
            .empty { padding: 48px 20px; text-align: center; background: var(--paper); border: 1px solid var(--line); border-radius: 12px; }
            :focus-visible { outline: 3px solid var(--brand); outline-offset: 2px; }
          </style>
        </head>
        <body>
          <main>
            <header>
              <h1>메일함 <span lang="en">Mail</span></h1>
              <a href="/dev/mail">새로고침 <span lang="en">Refresh</span></a>
              <p class="note">개발용 메일함이에요. 모든 메일은 보내지 않고 데이터 폴더에 저장해요. <span lang="en">Nothing leaves this machine.</span></p>
            </header>
            {{articles}}
          </main>
        </body>
        </html>
        """;

    private static string Html(string text) => Encoder.Encode(text);

    private static string Time(DateTime utc)
        => Kst.FromUtc(utc).ToString("M월 d일 HH:mm:ss", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<!\d)\d{6}(?!\d)")]
    private static partial Regex Code();
}
