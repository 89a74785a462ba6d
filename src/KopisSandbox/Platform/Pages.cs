using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.Options;
using PickGo.KopisSandbox.Api;
using PickGo.KopisSandbox.Catalogue;
using PickGo.KopisSandbox.Faults;

namespace PickGo.KopisSandbox.Platform;

/// <summary>The page a person sees: what this is, what goes wrong now, and the switches. SANDBOX stands on it.</summary>
internal static class Pages
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static void MapPages(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", Home);
        routes.MapPost("/", SwitchAsync);
        routes.MapGet("/sandbox/pages.css", () => Results.Stream(typeof(Pages).Assembly.GetManifestResourceStream("pages.css")!, "text/css"));
    }

    private static IResult Home(HttpContext http, Catalogues catalogues, FaultInjector faults, CallMeter meter, IOptions<SandboxOptions> options)
    {
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        http.Response.Headers.CacheControl = "no-store";
        var (counts, all, today) = (meter.Counts, catalogues.All, catalogues.Today);
        var first = all[0];
        return Results.Content($"""
            <!doctype html>
            <html lang="ko">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="color-scheme" content="light dark">
              <title>[SANDBOX] 공연 정보</title>
              <link rel="stylesheet" href="/sandbox/pages.css">
            </head>
            <body>
              <header><strong>SANDBOX</strong><span>지어낸 공연 정보입니다. 실제 KOPIS가 아니에요.</span></header>
              <main>
                <h1>공연예술통합전산망 흉내</h1>
                <dl>
                  <dt>공연</dt><dd>{all.Count}편</dd>
                  <dt>예정 · 공연중 · 완료</dt><dd>{string.Join(" · ", new[] { State.Scheduled, State.Ongoing, State.Completed }.Select(s => all.Count(p => p.StateOn(today) == s)))}</dd>
                  <dt>공연장</dt><dd>{Venues.All.Count}곳</dd>
                  <dt>서비스 키</dt><dd>{Encoder.Encode(options.Value.ServiceKey)}{(counts.IsSuspended ? " (정지됨)" : "")}</dd>
                  <dt>호출</dt><dd>{counts.Calls}번, 1초에 많게는 {counts.MostInASecond}번</dd>
                </dl>
                <form method="post">
                  {string.Concat(Enum.GetValues<FaultTarget>().Select(t => Choice(t, faults.Settings.RuleOf(t).Mode)))}
                  <button class="pay" type="submit">고장 내기</button>
                </form>
                <form method="post"><button class="fail" name="reset" value="true" type="submit">모두 되돌리기</button></form>
                <p class="hint"><a href="{ApiEndpoints.Root}/pblprfr/{first.Id}?service={Uri.EscapeDataString(options.Value.ServiceKey)}">{Encoder.Encode(first.Title)}</a></p>
              </main>
            </body>
            </html>
            """, "text/html; charset=utf-8", Encoding.UTF8);
    }

    private static string Choice(FaultTarget target, string mode) => $"""
        <p><label>{NameOf(target)} <select name="{target}">{string.Concat(FaultModes.Of(target).Select(m => $"<option{(m == mode ? " selected" : "")}>{m}</option>"))}</select></label></p>
        """;

    private static string NameOf(FaultTarget target) => target switch
    {
        FaultTarget.List => "목록",
        FaultTarget.Performance => "공연",
        FaultTarget.Venue => "공연장",
        _ => "그림",
    };

    private static async Task<IResult> SwitchAsync(HttpContext http, FaultInjector faults, CallMeter meter, Catalogues catalogues)
    {
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (form.ContainsKey("reset"))
        {
            faults.Set(FaultSettings.None);
            meter.Reset();
            catalogues.Reset();
        }
        else
        {
            var chosen = new FaultSettings(Rule(FaultTarget.List), Rule(FaultTarget.Performance), Rule(FaultTarget.Venue), Rule(FaultTarget.Picture));
            if (chosen.Check() is { } mistake) return Results.BadRequest(mistake);
            faults.Set(chosen);
        }

        return Results.LocalRedirect("/");

        FaultRule Rule(FaultTarget target)
        {
            var mode = form[target.ToString()].ToString();
            // With the code that comes most often.
            var code = mode switch { FaultModes.Status => "503", FaultModes.Code => "03", _ => null };
            return mode.Length == 0 ? FaultRule.None : new FaultRule(mode, code);
        }
    }
}
