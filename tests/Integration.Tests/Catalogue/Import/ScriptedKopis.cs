using System.Collections.Concurrent;
using PickGo.Application.Catalogue.Import;
using PickGo.Domain.Platform;

namespace PickGo.Integration.Tests.Import;

/// <summary>A KOPIS whose records a test writes; the real client is tried against the sandbox.</summary>
internal sealed class ScriptedKopis : IKopis
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(Kst.FromUtc(TimeProvider.System.GetUtcNow().UtcDateTime));

    public ConcurrentDictionary<string, KopisPerformance> Records { get; } = new();

    /// <summary>What comes instead of a record.</summary>
    public ConcurrentDictionary<string, Error> Refusals { get; } = new();

    /// <summary>Waited for before the record is told.</summary>
    public ConcurrentDictionary<string, TaskCompletionSource> Gates { get; } = new();

    public ConcurrentQueue<string> Asked { get; } = new();

    /// <summary>Of every venue.</summary>
    public string Phone { get; set; } = "";

    public bool IsConfigured => true;

    public async Task<Result<KopisPage>> ListAsync(DateOnly from, DateOnly to, int page, CancellationToken ct)
    {
        await Task.Yield();
        return new KopisPage([.. Records.Values.Where(r => r.From <= to && (r.To >= from || r.To < r.From))
            .Select(r => new KopisListing(r.Id, r.Title, r.From, r.To, r.VenueName, r.Area, r.Genre, null, false, r.State))], [], HasMore: false);
    }

    public async Task<Result<KopisPerformance>> GetPerformanceAsync(string id, CancellationToken ct)
    {
        Asked.Enqueue(id);
        if (Gates.TryGetValue(id, out var gate)) await gate.Task.WaitAsync(ct);
        return Refusals.TryGetValue(id, out var refusal) ? refusal : Records[id];
    }

    public Task<Result<KopisVenue>> GetVenueAsync(string id, CancellationToken ct) => Task.FromResult<Result<KopisVenue>>(
        new KopisVenue { Id = id, Name = "가람아트센터", Address = "서울특별시 종로구 대학로 1", Seats = 400, Halls = [new KopisHall($"{id}-01", "큰마당", 240), new KopisHall($"{id}-02", "작은마당", 120)], Phone = Phone });

    /// <summary>A record of the next three weeks that can be sold.</summary>
    public KopisPerformance Add(string id, string title = "가져온 연극") => Records[id] = new KopisPerformance
    {
        Id = id,
        Title = title,
        From = Today.AddDays(2),
        To = Today.AddDays(22),
        VenueId = "FC1",
        HallId = "FC1-01",
        VenueName = "가람아트센터 (큰마당)",
        Area = "서울특별시",
        Genre = "연극",
        State = "공연예정",
        Cast = "김하나, 이두리",
        Runtime = "1시간 40분",
        Age = "만 13세 이상",
        Prices = "R석 50,000원, S석 30,000원",
        Schedule = "매일(20:00)",
        Story = "오래 엇갈린 두 사람이 다시 만난다.",
    };
}
