using System.Text.Json;
using MediatR;
using Microsoft.Extensions.Logging;
using PickGo.Application.Platform.Operations;
using PickGo.Domain.Catalogue.Import;
using PickGo.Domain.Platform;

namespace PickGo.Application.Catalogue.Import;

/// <summary>What an import covers, in Korea.</summary>
internal sealed record ImportDays(DateOnly From, DateOnly To);

/// <summary>
/// Lists what runs, and imports it record by record in the order of their keys. One bad record never stops the rest; what would be no better
/// for the next one (a refused key, no answer) ends it.
/// </summary>
public sealed class KopisImport(IKopis kopis, RecordPictures pictures, IMediator mediator, ILogger<KopisImport> log) : IOperationWork
{
    private readonly Dictionary<string, Result<KopisVenue>> _venues = [];

    public static string Kind => "KopisImport";

    public async Task<Result> RunAsync(IOperationRun run, CancellationToken ct)
    {
        var days = JsonSerializer.Deserialize<ImportDays>(run.Input)!;
        var listed = await ListAsync(days, ct);
        if (listed.IsRefused) return listed.Error;

        await run.StartAsync(listed.Value.Count, ct);
        foreach (var (id, flaws) in listed.Value.Where(r => string.CompareOrdinal(r.Key, run.Checkpoint) > 0))
        {
            var problems = flaws.ToList();
            run.Count("read");
            if (flaws.Count == 0 && await ImportAsync(id, run, problems, ct) is { } end) return end;
            if (problems.Count > 0) run.Count("unreadable");
            if (!await run.CompleteAsync(id, problems, ct)) return Result.Done;
        }

        return Result.Done;
    }

    /// <returns>Every record once, in the order of the keys, with what is wrong with its listing.</returns>
    private async Task<Result<SortedDictionary<string, IReadOnlyList<RecordProblem>>>> ListAsync(ImportDays days, CancellationToken ct)
    {
        var records = new SortedDictionary<string, IReadOnlyList<RecordProblem>>(StringComparer.Ordinal);
        for (var from = days.From; from <= days.To; from = from.AddDays(IKopis.DaysAtOnce))
        {
            var to = DateOnly.FromDayNumber(Math.Min(days.To.DayNumber, from.DayNumber + IKopis.DaysAtOnce - 1));
            var page = 1;
            Result<KopisPage> read;
            do
            {
                read = await kopis.ListAsync(from, to, page++, ct);
                if (read.IsRefused) return read.Error;
                foreach (var listing in read.Value.Listings) records[listing.Id] = [];
                foreach (var flaw in read.Value.Flaws) records.TryAdd(flaw.Id ?? $"{from:yyyyMMdd}-{page}", [new RecordProblem(flaw.Field, "", KopisErrors.BadAnswer.Code)]);
            }
            while (read.Value.HasMore);
        }

        return records;
    }

    /// <returns>Why the import ends; null while it goes on.</returns>
    private async Task<Error?> ImportAsync(string id, IOperationRun run, List<RecordProblem> problems, CancellationToken ct)
    {
        var record = await kopis.GetPerformanceAsync(id, ct);
        if (record.IsRefused) return Note("record", record.Error);

        var venue = record.Value.VenueId is { } venueId ? await FindVenueAsync(venueId, ct) : KopisErrors.VenueMissing;
        if (venue.IsRefused && Note("mt10id", venue.Error) is { } end) return end;

        try
        {
            var (poster, intro) = await pictures.FetchAsync(record.Value, problems, ct);
            var imported = await mediator.Send(new ImportPerformance(record.Value, venue.IsRefused ? null : venue.Value, poster, intro), ct);
            if (imported.IsRefused) return Note("record", imported.Error);

            run.Count(imported.Value.Change.ToString().ToLowerInvariant());
            problems.AddRange(imported.Value.Problems);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            CatalogueImportLog.RecordFailed(log, e, id);
            problems.Add(new RecordProblem("record", "", ImportErrors.Failed.Code));
        }

        return null;

        Error? Note(string field, Error error)
        {
            if (KopisErrors.EndsImport(error)) return error;
            problems.Add(new RecordProblem(field, error.Detail ?? "", error.Code));
            return null;
        }
    }

    /// <summary>A hall is asked for once, however much is played there.</summary>
    private async Task<Result<KopisVenue>> FindVenueAsync(string id, CancellationToken ct)
    {
        if (_venues.TryGetValue(id, out var known)) return known;

        var venue = await kopis.GetVenueAsync(id, ct);
        if (!venue.IsRefused || !KopisErrors.EndsImport(venue.Error)) _venues[id] = venue;
        return venue;
    }
}

internal static partial class CatalogueImportLog
{
    [LoggerMessage(3101, LogLevel.Error, "Record {Id} could not be imported; the others go on")]
    public static partial void RecordFailed(ILogger log, Exception e, string id);
}
