using System.Globalization;
using System.Net;
using System.Xml.Linq;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PickGo.Application.Catalogue.Import;
using PickGo.Domain.Platform;
using Polly.Timeout;

namespace PickGo.Infrastructure.Catalogue.Import;

/// <summary>KOPIS over HTTP (http://www.kopis.or.kr/por/cs/openapi/openApiList.do). What goes wrong on the way is dealt with by the handlers in front of it.</summary>
internal sealed class KopisClient(HttpClient http, IOptions<KopisOptions> options, ILogger<KopisClient> log) : IKopis
{
    /// <summary>KOPIS gives no more at once.</summary>
    private const int Rows = 100;

    public bool IsConfigured => !string.IsNullOrEmpty(options.Value.ServiceKey);

    public async Task<Result<KopisPage>> ListAsync(DateOnly from, DateOnly to, int page, CancellationToken ct)
    {
        if (to < from || to.DayNumber - from.DayNumber >= IKopis.DaysAtOnce || page < 1) return KopisErrors.RequestRefused;

        var query = string.Create(CultureInfo.InvariantCulture, $"pblprfr?stdate={from:yyyyMMdd}&eddate={to:yyyyMMdd}&cpage={page}&rows={Rows}");
        var answer = await AskAsync("list", query, KopisErrors.RequestRefused, ct);
        if (answer.IsRefused) return answer.Error.Code == KopisErrors.NoData.Code ? new KopisPage([], [], HasMore: false) : answer.Error;

        var records = answer.Value.Select(db => (Db: db, Read: KopisRecords.Listing(db))).ToList();
        return new KopisPage(
            [.. records.Select(r => r.Read.Listing).OfType<KopisListing>()],
            [.. records.Where(r => r.Read.Lacks is not null).Select(r => new KopisFlaw(r.Db.TextOrNull("mt20id"), r.Read.Lacks!))],
            records.Count >= Rows);
    }

    public async Task<Result<KopisPerformance>> GetPerformanceAsync(string id, CancellationToken ct)
    {
        if (!KopisIds.IsPerformance(id)) return KopisErrors.NoData;

        var answer = await AskAsync("performance", $"pblprfr/{id}", KopisErrors.NoData, ct);
        if (answer.IsRefused) return answer.Error;
        if (answer.Value.Length == 0) return KopisErrors.NoData;

        var (performance, lacks) = KopisRecords.Performance(answer.Value[0]);
        return performance?.Id == id ? performance : Unreadable("performance", lacks ?? "mt20id");
    }

    public async Task<Result<KopisVenue>> GetVenueAsync(string id, CancellationToken ct)
    {
        if (!KopisIds.IsVenue(id)) return KopisErrors.VenueMissing;

        var answer = await AskAsync("venue", $"prfplc/{id}", KopisErrors.VenueMissing, ct);
        if (answer.IsRefused) return answer.Error.Code == KopisErrors.NoData.Code ? KopisErrors.VenueMissing : answer.Error;
        if (answer.Value.Length == 0) return KopisErrors.VenueMissing;

        var (venue, lacks) = KopisRecords.Venue(answer.Value[0]);
        return venue?.Id == id ? venue : Unreadable("venue", lacks ?? "mt10id");
    }

    /// <param name="call">For the log.</param>
    /// <param name="path">Below the base address, without the key.</param>
    /// <param name="rejected">What it means that KOPIS calls the question wrong.</param>
    /// <param name="ct">Ends waiting and asking.</param>
    private async Task<Result<XElement[]>> AskAsync(string call, string path, Error rejected, CancellationToken ct)
    {
        if (!IsConfigured) return KopisErrors.NotConfigured;

        try
        {
            using var response = await http.GetAsync(new Uri(path, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, ct);
            var answer = ((KopisContent)response.Content).Answer;
            return ErrorOf(call, answer, rejected) is { } error ? error : answer.Records!;
        }
        catch (KopisTooLargeException)
        {
            return Unreadable(call, "too large");
        }
        catch (Exception e) when (e is HttpRequestException or IOException or TimeoutRejectedException)
        {
            KopisLog.Silent(log, call, e.GetType().Name);
            return KopisErrors.Unreachable;
        }
    }

    private Error? ErrorOf(string call, KopisAnswer answer, Error rejected)
    {
        if (answer.ErrorCode is { } code) return OfCode(call, code, rejected);
        if (answer.Records is not null) return null;

        switch (answer.Status)
        {
            case HttpStatusCode.OK:
                return Unreadable(call, answer.Mistake!);
            case HttpStatusCode.BadRequest or HttpStatusCode.NotFound:
                return rejected;
            case HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden:
                KopisLog.Refused(log, call, answer.Mistake!);
                return KopisErrors.KeyRefused;
            case HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError:
                KopisLog.Silent(log, call, answer.Mistake!);
                return KopisErrors.Unreachable;
            default:
                return Unreadable(call, answer.Mistake!);
        }
    }

    private Error OfCode(string call, string code, Error rejected)
    {
        if (code == KopisAnswer.NoData) return KopisErrors.NoData;

        // Anything else in its place is somebody's text.
        var known = code is ['0', >= '1' and <= '6'];
        KopisLog.Refused(log, call, known ? code : "another code");
        return code switch
        {
            "01" => rejected,
            "02" => KopisErrors.KeyRefused,
            KopisAnswer.DatabaseError => KopisErrors.Unreachable,
            "05" or "06" => KopisErrors.RequestRefused,
            _ => KopisErrors.BadAnswer,
        };
    }

    private Error Unreadable(string call, string reason)
    {
        KopisLog.Unreadable(log, call, reason);
        return KopisErrors.BadAnswer;
    }
}
