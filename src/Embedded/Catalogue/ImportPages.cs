using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Catalogue.Import;
using PickGo.Application.Platform;
using PickGo.Application.Platform.Operations;
using PickGo.Domain.Platform;
using PickGo.Domain.Platform.Operations;
using PickGo.Embedded.Platform;
using PickGo.Infrastructure.Platform;

namespace PickGo.Embedded.Catalogue;

/// <summary>One press on import, for development: <c>/dev/imports</c>. Operators have <c>/api/admin/imports</c>.</summary>
internal static class ImportPages
{
    private const string Path = "/dev/imports";
    private const int DaysAhead = 120;
    private const string Note = "오늘부터 120일 동안의 공연을 KOPIS(여기서는 샌드박스)에서 가져와요. <span lang=\"en\">Imports the performances of the next 120 days.</span>";
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static void MapImports(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapDevelopment();
        pages.MapGet("/imports", ShowAsync);
        pages.MapPost("/imports", StartAsync).DisableAntiforgery();
    }

    private static async Task<IResult> StartAsync(HttpContext http, IServiceScopeFactory scopes, TimeProvider time, CancellationToken ct)
    {
        // A page from elsewhere may send a form here as well.
        if (http.Request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin" or "none")) return Results.StatusCode(StatusCodes.Status403Forbidden);

        var today = DateOnly.FromDateTime(Kst.FromUtc(time.GetUtcNow().UtcDateTime));
        await using var scope = scopes.CreateSystemScope("development");
        await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new StartImport(ImportSource.Kopis, today, today.AddDays(DaysAhead)), ct);
        return Results.Redirect(Path);
    }

    private static async Task<IResult> ShowAsync(HttpContext http, IPickGoDb db, IMediator mediator, CancellationToken ct)
    {
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'self'";
        http.Response.Headers.CacheControl = "no-store";
        var last = await db.Operations.Where(o => o.Kind == KopisImport.Kind).OrderByDescending(o => o.Id).Select(o => (long?)o.Id).FirstOrDefaultAsync(ct);
        var shown = last is null ? null : (await mediator.Send(new GetOperation(last.Value), ct)).Value;
        var runs = shown?.State is OperationState.Queued or OperationState.Running;
        var press = runs ? "" : $"<form method=\"post\" action=\"{Path}\"><button>KOPIS에서 가져오기 <span lang=\"en\">Import</span></button></form>";
        return DevelopmentLayout.Page("공연 가져오기", "Imports", Path, Note, $"<article>{press}{(shown is null ? "" : Describe(shown))}</article>", refreshes: runs);
    }

    private static string Describe(OperationView operation) => string.Create(CultureInfo.InvariantCulture, $"""
        <h2>{StateOf(operation)}</h2>
        <progress value="{operation.Done}" max="{Math.Max(operation.Total, 1)}" aria-label="진행"></progress>
        <p class="meta">{operation.Done:N0} / {operation.Total:N0}건 · {string.Join(" · ", operation.Counts.Select(c => $"{NameOf(c.Key)} {c.Value:N0}"))}</p>
        {(operation.Problems.Count == 0 ? "" : $"<details><summary>읽지 못했거나 살펴봐야 할 것 {operation.Problems.Count:N0}건</summary><table><tr><th>기록</th><th>항목</th><th>적힌 말</th><th>까닭</th></tr>{string.Concat(operation.Problems.Select(Row))}</table></details>")}
        """);

    private static string Row(ProblemView problem) =>
        $"<tr><td>{Encoder.Encode(problem.Key)}</td><td>{Encoder.Encode(problem.Field)}</td><td>{Encoder.Encode(problem.Text)}</td><td>{Encoder.Encode(problem.Reason)}</td></tr>";

    private static string StateOf(OperationView operation) => operation.State switch
    {
        OperationState.Queued => "곧 시작해요",
        OperationState.Running => "가져오는 중이에요",
        OperationState.Done => "다 가져왔어요",
        OperationState.Canceled => "멈췄어요",
        _ => $"실패했어요 ({operation.Failure})",
    };

    private static string NameOf(string count) => count switch
    {
        "read" => "읽음",
        "created" => "새로",
        "changed" => "바뀜",
        "unchanged" => "그대로",
        "unreadable" => "살펴볼 기록",
        _ => count,
    };
}
