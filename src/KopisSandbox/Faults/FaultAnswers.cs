using System.Globalization;
using System.Text;
using PickGo.KopisSandbox.Api;
using PickGo.KopisSandbox.Pictures;
using PickGo.KopisSandbox.Platform;

namespace PickGo.KopisSandbox.Faults;

/// <summary>Wrong answers.</summary>
internal static class FaultAnswers
{
    /// <summary>A little more than the most that anybody should read.</summary>
    private const int TooMuch = 6 * 1024 * 1024;

    private const int SlowByDefaultMs = 5_000;
    private const int LongSilenceMs = 120_000;
    private const string Start = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";

    /// <param name="http">What is answered.</param>
    /// <param name="rule">How.</param>
    public static async ValueTask<object?> OfAsync(HttpContext http, FaultRule rule) => rule.Mode switch
    {
        FaultModes.Status => Results.StatusCode(int.Parse(rule.Code!, CultureInfo.InvariantCulture)),
        FaultModes.Code => KopisError.All.First(e => e.Code == rule.Code).ToResult(),
        FaultModes.Broken => Xml.ToResult(Start + "<dbs><db><mt20id>PF100000</mt20id><prfnm>잘린 답</prf"),
        FaultModes.Empty => Results.Text("", Xml.Type),
        FaultModes.Html => Results.Text("<!doctype html><html><head><title>점검 중</title></head><body>시스템 점검 중입니다.<br></body></html>", "text/html; charset=utf-8"),
        FaultModes.Doctype => Xml.ToResult($"""{Start}<!DOCTYPE dbs [<!ENTITY trap SYSTEM "{BaseUrl.Of(http)}{FaultEndpoints.TrapPath}">]><dbs><db><mt20id>PF100000</mt20id><prfnm>&trap;</prfnm></db></dbs>"""),
        FaultModes.Encoding => Results.Bytes(Encoding.Latin1.GetBytes(Start + "<dbs><db><mt20id>PF100000</mt20id><prfnm>\u00c7\u00d1\u00b1\u00db</prfnm></db></dbs>"), Xml.Type),
        FaultModes.Redirect => Results.Redirect(FaultEndpoints.TrapPath),
        FaultModes.Svg => Results.Text("""<svg xmlns="http://www.w3.org/2000/svg" width="420" height="600"><script>alert(1)</script></svg>""", "image/svg+xml"),
        FaultModes.Text => Results.Text("이것은 그림이 아니다", "image/png"),
        FaultModes.Huge => Results.Bytes(Png.Noise(2600, 2600), "image/png"),
        FaultModes.Vast => Results.Bytes(Png.Blank(12_000, 12_000), "image/png"),
        FaultModes.Large => await FloodAsync(http),
        FaultModes.Stall => await StallAsync(http, rule),
        _ => Cut(http),
    };

    /// <summary>Whoever hangs up has waited long enough.</summary>
    public static Task WaitAsync(HttpContext http, FaultRule rule) => WaitAsync(http, rule.DelayMs ?? SlowByDefaultMs);

    private static async Task WaitAsync(HttpContext http, int milliseconds) => await Task
        .Delay(TimeSpan.FromMilliseconds(milliseconds), http.RequestServices.GetRequiredService<TimeProvider>(), http.RequestAborted)
        .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    /// <summary>Good XML, only too much of it, in pieces of unknown number.</summary>
    private static async Task<IResult> FloodAsync(HttpContext http)
    {
        http.Response.ContentType = Xml.Type;
        await http.Response.WriteAsync(Start + "<dbs>");
        var piece = $"<db><mt20id>PF100000</mt20id><prfnm>{new string('가', 20_000)}</prfnm></db>";
        for (var written = 0; written < TooMuch && !http.RequestAborted.IsCancellationRequested; written += 60_000) await http.Response.WriteAsync(piece);
        await http.Response.WriteAsync("</dbs>");
        return Results.Empty;
    }

    private static async Task<IResult> StallAsync(HttpContext http, FaultRule rule)
    {
        http.Response.ContentType = Xml.Type;
        await http.Response.WriteAsync(Start + "<dbs>");
        await http.Response.Body.FlushAsync(http.RequestAborted);
        await WaitAsync(http, rule.DelayMs ?? LongSilenceMs);
        return Cut(http);
    }

    private static IResult Cut(HttpContext http)
    {
        http.Abort();
        return Results.Empty;
    }
}
