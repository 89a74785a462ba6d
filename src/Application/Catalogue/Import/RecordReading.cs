using PickGo.Application.Platform.Operations;
using PickGo.Domain.Catalogue.Import;
using PickGo.Domain.Platform;

namespace PickGo.Application.Catalogue.Import;

/// <summary>What schedule, prices and story of a record come to at a moment.</summary>
/// <param name="From">First day of the run.</param>
/// <param name="To">Last day.</param>
/// <param name="IsScheduleRead">Whether the schedule was understood, also where it gives nothing more.</param>
/// <param name="Showings">Those that are to come, up to the horizon.</param>
/// <param name="Prices">Of seats; none where they could not be read.</param>
/// <param name="HasExceptions">Whether the story names days that the schedule may leave out.</param>
/// <param name="Problems">What could not be read.</param>
internal sealed record RecordReading(
    DateOnly From, DateOnly To, bool IsScheduleRead, IReadOnlyList<Showing> Showings, IReadOnlyList<PriceItem> Prices, bool HasExceptions, IReadOnlyList<RecordProblem> Problems)
{
    /// <summary>An open run may end in a century: its sessions are made so far ahead, and grow with each import.</summary>
    public const int HorizonDays = 120;

    /// <summary>Of a run that began long ago nobody asks whether its first days had showings.</summary>
    private const int LongestPast = 400;

    /// <summary>What has prices and times, and nothing against them.</summary>
    public bool CanBeSold => Showings.Count > 0 && Prices.Count > 0 && !HasExceptions;

    public static RecordReading Of(KopisPerformance record, DateTime now)
    {
        var problems = new List<RecordProblem>();
        var schedule = ScheduleGrammar.Read(record.Schedule);
        var showings = ReadShowings(record, schedule, now, problems);
        var prices = ReadPrices(record, problems);
        var hasExceptions = KopisWords.NamesDays(record.Story);
        if (hasExceptions) problems.Add(new RecordProblem("sty", record.Story, ImportErrors.Exceptions.Code));
        var (from, to) = record.From <= record.To ? (record.From, record.To) : (record.To, record.From);
        return new RecordReading(from, to, schedule.IsSuccess && record.From <= record.To, showings, prices, hasExceptions, problems);
    }

    private static IReadOnlyList<Showing> ReadShowings(KopisPerformance record, Result<WeeklySchedule> schedule, DateTime now, List<RecordProblem> problems)
    {
        var today = DateOnly.FromDateTime(Kst.FromUtc(now));
        var horizon = today.AddDays(HorizonDays);
        if (schedule.IsRefused) return Refused(schedule.Error);
        if (record.To < record.From) return Refused(ImportErrors.RunBackwards);
        // A run that is over has no session to sell, and one that begins behind the horizon none yet: neither is a mistake.
        if (record.To < today || record.From > horizon) return [];

        var began = today.AddDays(-LongestPast);
        var showings = schedule.Value.ShowingsIn(record.From < began ? began : record.From, record.To > horizon ? horizon : record.To);
        return showings.IsRefused ? Refused(showings.Error) : [.. showings.Value.Where(s => s.StartsAt > now)];

        IReadOnlyList<Showing> Refused(Error error)
        {
            problems.Add(new RecordProblem("dtguidance", error.Detail ?? record.Schedule, error.Code));
            return [];
        }
    }

    private static IReadOnlyList<PriceItem> ReadPrices(KopisPerformance record, List<RecordProblem> problems)
    {
        var read = PriceGrammar.Read(record.Prices);
        if (read.IsRefused)
        {
            problems.Add(new RecordProblem("pcseguidance", read.Error.Detail ?? record.Prices, read.Error.Code));
            return [];
        }

        problems.AddRange(read.Value.Left.Select(l => new RecordProblem("pcseguidance", l.Detail!, l.Code)));
        return [.. read.Value.Items.Where(i => i.Kind != PriceKind.Pass)];
    }
}
