using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;
using PickGo.Embedded.Catalogue.Posters;

namespace PickGo.Embedded.Catalogue;

/// <summary>Writes one demo performance as it should stand now. A session that somebody reserved in is never touched.</summary>
internal static class DemoWriter
{
    public static Task<Result> WriteAsync(IPickGoDb db, DemoPerformance demo, DateTime now, CancellationToken ct) =>
        db.Database.CreateExecutionStrategy().ExecuteAsync(stop => AttemptAsync(db, demo, now, stop), ct);

    private static async Task<Result> AttemptAsync(IPickGoDb db, DemoPerformance demo, DateTime now, CancellationToken ct)
    {
        db.ClearTracking();
        // One transaction around reading who reserved and moving the rest: on SQLite nobody reserves in between.
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var performance = await db.Performances.Include(p => p.Sessions).FirstOrDefaultAsync(p => p.SourceKey == demo.SourceKey, ct);
        if (performance is null)
            performance = await MakeAsync(db, demo, now, ct);
        else
            await MoveAsync(db, performance, demo, now, ct);
        DateRun(performance, demo, now);
        var saved = await db.SaveAsync(ct);
        if (!saved.IsRefused)
            await transaction.CommitAsync(ct);
        return saved;
    }

    private static async Task<Performance> MakeAsync(IPickGoDb db, DemoPerformance demo, DateTime now, CancellationToken ct)
    {
        var venue = await db.Venues.FirstOrDefaultAsync(v => v.Name == demo.Venue.Name && v.Hall == demo.Venue.Hall, ct)
            ?? new Venue(demo.Venue.Name, demo.Venue.Address, demo.Venue.Hall);
        var today = DateOnly.FromDateTime(Kst.FromUtc(now));
        var performance = new Performance(demo.SourceKey, demo.Name, demo.Type, PerformanceState.Scheduled, today, today, venue)
        {
            IntroImages = DemoPictures.IntroUrls(demo),
        };
        performance.Describe(new PerformanceFacts(demo.Name, demo.Type, demo.Cast, demo.Minutes, demo.Age));
        if (RefundTerms.TryParse(demo.Terms, out var terms) && demo.Terms is not null)
            performance.ChangeRefundTerms(terms);
        demo.House.AddTo(performance);
        foreach (var slot in demo.Sale.Slots(now).Take(demo.Sale.Count))
            AddSession(performance, demo, slot);
        db.Performances.Add(performance);

        var random = new SeededRandom(demo.Key);
        var post = new Post(performance, demo.Title, Content(demo), now.AddDays(-random.Below(30)).AddMinutes(-random.Below(600)));
        db.Posts.Add(post);
        // Popularity to begin with, so that ranked lists have something to rank.
        db.Posts.Entry(post).Property(p => p.Views).CurrentValue = 40 + (random.Below(60) * random.Below(90));
        return performance;
    }

    private static void AddSession(Performance performance, DemoPerformance demo, Slot slot)
    {
        var session = performance.AddSession(slot.PerformanceTime, slot.ReserveOpenAt, slot.ReserveCloseAt);
        if (demo.ProofOfWork) session.AskForWork();
    }

    private static async Task MoveAsync(IPickGoDb db, Performance performance, DemoPerformance demo, DateTime now, CancellationToken ct)
    {
        var ids = performance.Sessions.Select(session => session.Id).ToList();
        var sold = await db.Reservations.Where(r => ids.Contains(r.SessionId)).Select(r => r.SessionId).Distinct().ToListAsync(ct);
        var stale = performance.Sessions.Where(session => !sold.Contains(session.Id) && !demo.Sale.IsStillGood(session, now)).ToList();
        var staying = performance.Sessions.Except(stale).ToList();
        var counted = demo.Sale.ReplacesSold ? staying.Where(session => !sold.Contains(session.Id)) : staying;
        var wanted = demo.Sale.Count - counted.Count(session => demo.Sale.IsStillGood(session, now));

        var taken = staying.Select(session => session.PerformanceTime).ToHashSet();
        foreach (var slot in demo.Sale.Slots(now).Where(slot => !taken.Contains(slot.PerformanceTime)).Take(Math.Max(wanted, 0)))
        {
            if (stale.Count == 0)
            {
                AddSession(performance, demo, slot);
                continue;
            }

            stale[0].Reschedule(slot.PerformanceTime, slot.ReserveOpenAt, slot.ReserveCloseAt);
            stale.RemoveAt(0);
        }
    }

    private static void DateRun(Performance performance, DemoPerformance demo, DateTime now)
    {
        DateOnly? began = performance.Id == 0 ? null : performance.StartsOn;
        var (from, to) = demo.Sale.RunAround(performance.Sessions.Select(session => session.PerformanceTime), now, began);
        performance.Reschedule(from, to, DateOnly.FromDateTime(Kst.FromUtc(now)));
        performance.PutUp(DemoPictures.PosterUrl(demo, from, to));
    }

    private static string Content(DemoPerformance demo) => $"""
        {demo.Line}

        {demo.Story}

        · 관람시간: {demo.Minutes}분
        · 관람연령: {(demo.Age == 0 ? "전체 관람가" : $"{demo.Age}세 이상")}
        · 공연 시작 1시간 전부터 입장할 수 있어요.
        · 데모 카탈로그의 가상 공연이에요.
        """;
}
