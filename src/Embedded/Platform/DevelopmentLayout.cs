using System.Text;

namespace PickGo.Embedded.Platform;

/// <summary>How the pages under <c>/dev</c> look.</summary>
internal static class DevelopmentLayout
{
    /// <param name="name">Korean name.</param>
    /// <param name="english">The same in English.</param>
    /// <param name="address">Of the page itself.</param>
    /// <param name="note">Markup below the name.</param>
    /// <param name="body">Markup of the rest.</param>
    /// <param name="refreshes">Whether it is asked for again every two seconds.</param>
    public static IResult Page(string name, string english, string address, string note, string body, bool refreshes = false) => Results.Content($$"""
        <!doctype html>
        <html lang="ko">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <meta name="color-scheme" content="light dark">
          {{(refreshes ? "<meta http-equiv=\"refresh\" content=\"2\">" : "")}}
          <title>{{name}} · PickGo 개발용</title>
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
            table { width: 100%; border-collapse: collapse; font-size: 14px; }
            th, td { padding: 6px 8px; border-top: 1px solid var(--line); text-align: left; vertical-align: top; }
            button { padding: 12px 20px; border: 0; border-radius: 8px; background: #5a3fe0; color: #fff; font: inherit; font-weight: 700; cursor: pointer; }
            progress { width: 100%; }
            :focus-visible { outline: 3px solid var(--brand); outline-offset: 2px; }
          </style>
        </head>
        <body>
          <main>
            <header>
              <h1>{{name}} <span lang="en">{{english}}</span></h1>
              <a href="{{address}}">새로고침 <span lang="en">Refresh</span></a>
              <p class="note">{{note}}</p>
            </header>
            {{body}}
          </main>
        </body>
        </html>
        """, "text/html; charset=utf-8", Encoding.UTF8);
}
