using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Application.Platform.Operations;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;

namespace PickGo.Application.Catalogue.Import;

/// <summary>The pictures of a record. Each is fetched once: what lies here already under the address that the record says is left alone.</summary>
public sealed class RecordPictures(IPictures pictures, IPickGoDb db)
{
    /// <summary>Announcements have up to four; a record with hundreds must not keep the import from going on.</summary>
    public const int MaxIntro = 10;

    /// <summary>One after the other they took longer than the rate makes the next record wait; all at once they would keep members' own pictures from their turn.</summary>
    private const int AtOnce = 3;

    /// <returns>
    /// The poster's address here, null where it stays as it is; the pictures that introduce the performance in their order, null where there is
    /// no place for pictures. What cannot be had is a problem, and left out.
    /// </returns>
    public async Task<(string? Poster, IReadOnlyList<IntroPicture>? Intro)> FetchAsync(KopisPerformance record, List<RecordProblem> problems, CancellationToken ct)
    {
        if (!pictures.IsConfigured) return (null, null);

        var key = ImportPerformanceHandler.KeyOf(record);
        var known = await db.Performances.AsNoTracking().Where(p => p.SourceKey == key)
            .Select(p => new { p.PosterSource, p.IntroSources, p.IntroImages }).FirstOrDefaultAsync(ct);

        var here = (known?.IntroSources ?? []).Zip(known?.IntroImages ?? []).GroupBy(p => p.First).ToDictionary(g => g.Key, g => g.First().Second);
        var intro = record.IntroImages.DistinctBy(ImportPerformanceHandler.SourceOf).Take(MaxIntro).Select(p => (Source: ImportPerformanceHandler.SourceOf(p)!, Picture: p)).ToList();
        var poster = ImportPerformanceHandler.SourceOf(record.Poster) is { } source && source != known?.PosterSource ? source : null;
        // The poster comes first.
        var kept = new Result<string>?[1 + intro.Count];
        await Parallel.ForAsync(0, kept.Length, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = ct }, async (i, stop) => kept[i] =
            i > 0 ? here.TryGetValue(intro[i - 1].Source, out var address) ? address : await pictures.KeepIntroAsync(intro[i - 1].Picture, stop)
            : poster is not null ? await pictures.KeepPosterAsync(record.Poster!, stop)
            : null);

        return (
            AddressOf("poster", poster, kept[0], problems),
            [.. from p in intro.Zip(kept[1..]) let address = AddressOf("styurl", p.First.Source, p.Second, problems) where address is not null select new IntroPicture(p.First.Source, address)]);
    }

    private static string? AddressOf(string field, string? source, Result<string>? kept, List<RecordProblem> problems)
    {
        if (kept is null || kept.IsSuccess) return kept?.Value;

        problems.Add(new RecordProblem(field, source!, kept.Error.Code));
        return null;
    }
}
