using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Catalogue.Plans;
using PickGo.Application.Platform;
using PickGo.Application.Platform.Operations;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Catalogue.Import;
using PickGo.Domain.Platform;

namespace PickGo.Application.Catalogue.Import;

/// <summary>
/// Brings one record of KOPIS into the catalogue: venue, performance, areas, sessions and post, all or nothing. The same record again changes
/// nothing; what was sold is never touched.
/// </summary>
/// <param name="Record">As KOPIS tells it.</param>
/// <param name="Venue">Null where KOPIS has none.</param>
/// <param name="Poster">Address of ours, where another one was fetched; null: as it was.</param>
/// <param name="Intro">The pictures that introduce it; null: as they were.</param>
public sealed record ImportPerformance(KopisPerformance Record, KopisVenue? Venue, string? Poster = null, IReadOnlyList<IntroPicture>? Intro = null) : IUseCase<ImportedPerformance>, ICommand;

public enum ImportChange { Created, Changed, Unchanged }

/// <param name="Change">What became of it.</param>
/// <param name="Problems">What could not be read, and what an operator has to decide.</param>
public sealed record ImportedPerformance(ImportChange Change, IReadOnlyList<RecordProblem> Problems);

internal sealed class ImportPerformanceHandler(
    IPickGoDb db, Transactions transactions, ISoldSessions sold, ITakenSeats taken, IOutbox outbox, IAuditTrail audit, IPostCache posts, AfterCommit afterCommit, TimeProvider time)
    : IRequestHandler<ImportPerformance, Result<ImportedPerformance>>
{
    /// <remarks>A server that was taken for dead may be at the same record.</remarks>
    public Task<Result<ImportedPerformance>> Handle(ImportPerformance request, CancellationToken cancellationToken) =>
        transactions.RunUntilSettledAsync(() => ImportAsync(request, cancellationToken), cancellationToken);

    private async Task<Result<ImportedPerformance>> ImportAsync(ImportPerformance request, CancellationToken ct)
    {
        var record = request.Record;
        if (KopisWords.TypeOf(record.Genre) is not { } type) return ImportErrors.GenreUnknown with { Detail = record.Genre };

        var now = time.GetUtcNow().UtcDateTime;
        var reading = RecordReading.Of(record, now);
        var facts = new PerformanceFacts(Text.Cut(record.Title, Performance.NameLength), type, Text.Cut(record.Cast, Performance.CastLength),
            KopisWords.MinutesOf(record.Runtime), KopisWords.YearsOf(record.Age));

        var key = KeyOf(record);
        var known = await db.Posts.AsSplitQuery().Include(p => p.Performance.Venue).Include(p => p.Performance.Areas).Include(p => p.Performance.Sessions).ThenInclude(s => s.Prices)
            .FirstOrDefaultAsync(p => p.Performance.SourceKey == key, ct);
        if (known is not null) return await ChangeAsync(known, request, facts, reading, ct);

        var venue = await FindVenueAsync(record, request.Venue, ct);
        if (venue.IsRefused) return venue.Error;

        var post = Make(key, request, facts, reading, venue.Value, now);
        db.Posts.Add(post);
        audit.Add(post.Performance, new AuditChange("sessions", null, post.Performance.Sessions.Count));
        afterCommit.Do(_ => posts.ChangedAsync());
        var saved = await db.SaveAsync(ct);
        return saved.IsRefused ? saved.Error : new ImportedPerformance(ImportChange.Created, reading.Problems);
    }

    private static Post Make(string key, ImportPerformance request, PerformanceFacts facts, RecordReading reading, Venue venue, DateTime now)
    {
        var record = request.Record;
        var performance = new Performance(key, facts.Name, facts.Type, PerformanceState.Scheduled, reading.From, reading.To, venue);
        performance.Describe(facts);
        performance.RollOver(DateOnly.FromDateTime(Kst.FromUtc(now)));
        if (reading.Prices.Count > 0) GeneratedHouse.AddTo(performance, reading.Prices, SeatsOf(record, request.Venue));
        if (request.Poster is { } poster) performance.PutUp(poster, SourceOf(record.Poster));
        if (request.Intro is { } intro) performance.Introduce(intro);
        foreach (var showing in reading.Showings) performance.AddSession(showing);

        var post = new Post(performance, facts.Name, ContentOf(record), now);
        if (!reading.CanBeSold) post.Hide();
        return post;
    }

    private async Task<Result<ImportedPerformance>> ChangeAsync(Post post, ImportPerformance request, PerformanceFacts facts, RecordReading reading, CancellationToken ct)
    {
        var (performance, record) = (post.Performance, request.Record);
        var isSold = await sold.AmongAsync([.. performance.Sessions.Select(s => s.Id)], ct);
        var problems = reading.Problems.ToList();
        var now = time.GetUtcNow().UtcDateTime;

        var changed = performance.Describe(facts);
        changed |= performance.Extend(reading.From, reading.To, DateOnly.FromDateTime(Kst.FromUtc(now)));
        changed |= Complete(post, record, reading, request.Venue);
        if (request.Poster is { } poster) changed |= performance.PutUp(poster, SourceOf(record.Poster));
        if (request.Intro is { } intro) changed |= performance.Introduce(intro);
        changed |= ChangePrices(performance, reading, isSold.Count > 0, problems);
        // A schedule that is not understood says nothing about the sessions that are there.
        if (reading.IsScheduleRead) changed |= ChangeSessions(performance, reading, isSold, now, problems);
        changed |= await FollowVenueAsync(performance, request, reading, now, problems, ct);
        changed |= post.Describe(facts.Name, ContentOf(record));
        if (!changed) return new ImportedPerformance(ImportChange.Unchanged, problems);

        audit.Add(performance, new AuditChange("sessions", null, performance.Sessions.Count));
        afterCommit.Do(_ => posts.ChangedAsync());
        var saved = await db.SaveAsync(ct);
        return saved.IsRefused ? saved.Error : new ImportedPerformance(ImportChange.Changed, problems);
    }

    /// <summary>What could not be sold for want of prices or times, and can be now.</summary>
    private static bool Complete(Post post, KopisPerformance record, RecordReading reading, KopisVenue? hall)
    {
        var (hadAreas, hadSessions) = (post.Performance.Areas.Count > 0, post.Performance.Sessions.Count > 0);
        if ((hadAreas && hadSessions) || !reading.CanBeSold) return false;

        if (!hadAreas) GeneratedHouse.AddTo(post.Performance, reading.Prices, SeatsOf(record, hall));
        post.Publish();
        return true;
    }

    private static bool ChangePrices(Performance performance, RecordReading reading, bool isSold, List<RecordProblem> problems)
    {
        var changed = false;
        foreach (var area in performance.Areas)
        {
            if (reading.Prices.FirstOrDefault(p => GeneratedHouse.IsOf(area.Name, p.Label)) is not { } item || item.Price == area.Price) continue;

            var held = area.IsPricedByHand ? ImportErrors.Edited : isSold ? ImportErrors.Sold : null;
            if (held is not null) problems.Add(new RecordProblem("pcseguidance", $"{item.Label} {item.Price}", held.Code));
            else performance.FollowPrice(area, item.Price);
            changed |= held is null;
        }

        return changed;
    }

    private bool ChangeSessions(Performance performance, RecordReading reading, IReadOnlySet<long> isSold, DateTime now, List<RecordProblem> problems)
    {
        // Where late on Friday and early on Saturday are the same moment, the evening has it.
        var wanted = reading.Showings.DistinctBy(s => s.StartsAt).ToDictionary(s => s.StartsAt);
        var there = performance.Sessions.ToDictionary(s => s.PerformanceTime);
        var added = wanted.Values.Where(s => !there.ContainsKey(s.StartsAt)).ToList();
        var isTold = false;
        foreach (var (moment, session) in there) isTold |= wanted.TryGetValue(moment, out var showing) && session.Announce(showing);
        foreach (var showing in added) performance.AddSession(showing);

        var gone = performance.Sessions.Where(s => s.Id != 0 && s.PerformanceTime > now && !wanted.ContainsKey(s.PerformanceTime)).ToList();
        foreach (var session in gone)
        {
            // Once its sale is near, people wait in its room: that is for an operator.
            if (isSold.Contains(session.Id) || session.Version > 1 || session.ReserveOpenAt <= now + PerformanceSession.OpeningNotice)
                problems.Add(new RecordProblem("dtguidance", $"{session.Showing.Day:yyyy-MM-dd} {session.Showing.Clock}", ImportErrors.Sold.Code));
            else db.Sessions.Remove(session);
        }

        return added.Count > 0 || isTold || gone.Exists(s => db.Sessions.Entry(s).State == EntityState.Deleted);
    }

    private async Task<Result<Venue>> FindVenueAsync(KopisPerformance record, KopisVenue? found, CancellationToken ct)
    {
        if (found is null && record.VenueName.Length == 0) return ImportErrors.VenueUnknown;

        var key = VenueReading.KeyOf(record, found);
        var venue = await db.Venues.FirstOrDefaultAsync(v => v.SourceKey == key, ct) ?? new Venue("", "") { SourceKey = key };
        VenueReading.Describe(venue, record, found);
        return venue;
    }

    /// <summary>A venue that KOPIS did not tell of stays as it was.</summary>
    /// <returns>Whether anything changed: the facts of the venue, or which one it is.</returns>
    private async Task<bool> FollowVenueAsync(Performance performance, ImportPerformance request, RecordReading reading, DateTime now, List<RecordProblem> problems, CancellationToken ct)
    {
        var (record, venue) = (request.Record, performance.Venue);
        if (request.Venue is not { } found) return false;
        if (venue.SourceKey != VenueReading.KeyOf(record, found)) return await MoveAsync(performance, request, reading, now, problems, ct);
        if (!VenueReading.Describe(venue, record, found)) return false;

        audit.Add(venue);
        return true;
    }

    /// <summary>Into another hall, whose house it has from then on, unless an operator priced this one's or somebody has seats of it.</summary>
    private async Task<bool> MoveAsync(Performance performance, ImportPerformance request, RecordReading reading, DateTime now, List<RecordProblem> problems, CancellationToken ct)
    {
        // What it would cost there is reported as unreadable already.
        if (reading.Prices.Count == 0) return false;

        var isEdited = performance.Areas.Any(a => a.IsPricedByHand) || performance.Sessions.Any(s => s.Prices.Count > 0);
        if (isEdited || await taken.AnyAsync([.. performance.Sessions.Select(s => s.Id)], ct)) return Keep(isEdited ? ImportErrors.Edited : ImportErrors.Sold);

        var (left, venue) = (performance.Venue, await FindVenueAsync(request.Record, request.Venue, ct));
        if (performance.MoveTo(venue.Value, GeneratedHouse.Plan(reading.Prices, SeatsOf(request.Record, request.Venue)), now).IsRefused) return Keep(ImportErrors.Sold);

        audit.Add(performance, new AuditChange("venue", $"{left.Name} {left.Hall}", $"{venue.Value.Name} {venue.Value.Hall}"));
        outbox.Add(new PlanTaken(performance.Id, [.. performance.Sessions.Where(s => s.Id != 0).Select(s => new ChangedSession(s.Id, s.Version))]));
        return true;

        bool Keep(Error reason)
        {
            problems.Add(new RecordProblem("fcltynm", request.Record.VenueName, reason.Code));
            return false;
        }
    }

    /// <summary>What the performance of a record is known by.</summary>
    internal static string KeyOf(KopisPerformance record) => $"kopis:{record.Id}";

    /// <summary>What is kept of a picture's address: enough to see that it is another one.</summary>
    internal static string? SourceOf(Uri? picture) => picture is null ? null : Text.Cut(picture.AbsoluteUri, Performance.ImageLength);

    private static int? SeatsOf(KopisPerformance record, KopisVenue? venue) => venue?.Halls.FirstOrDefault(h => h.Id == record.HallId)?.Seats ?? venue?.Seats;

    private static string ContentOf(KopisPerformance record)
    {
        string[] facts = [Line("관람시간", record.Runtime), Line("관람연령", record.Age), Line("제작", record.Companies.All)];
        var paragraphs = new[] { record.Story, string.Join('\n', facts.Where(f => f.Length > 0)) }.Where(p => p.Length > 0);
        return MarkdownText.Plain(Text.Cut(string.Join("\n\n", paragraphs), Post.ContentLength), Post.ContentLength);

        static string Line(string name, string value) => value.Length == 0 ? "" : $"· {name}: {value}";
    }
}
