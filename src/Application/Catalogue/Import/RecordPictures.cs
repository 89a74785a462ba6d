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

        var poster = ImportPerformanceHandler.SourceOf(record.Poster) is { } source && source != known?.PosterSource
            ? await KeepAsync("poster", source, pictures.KeepPosterAsync(record.Poster!, ct), problems)
            : null;

        var here = (known?.IntroSources ?? []).Zip(known?.IntroImages ?? []).GroupBy(p => p.First).ToDictionary(g => g.Key, g => g.First().Second);
        var intro = new List<IntroPicture>();
        foreach (var picture in record.IntroImages.DistinctBy(ImportPerformanceHandler.SourceOf).Take(MaxIntro))
        {
            var from = ImportPerformanceHandler.SourceOf(picture)!;
            var address = here.GetValueOrDefault(from) ?? await KeepAsync("styurl", from, pictures.KeepIntroAsync(picture, ct), problems);
            if (address is not null) intro.Add(new IntroPicture(from, address));
        }

        return (poster, intro);
    }

    private static async Task<string?> KeepAsync(string field, string source, Task<Result<string>> keeping, List<RecordProblem> problems)
    {
        var kept = await keeping;
        if (kept.IsSuccess) return kept.Value;

        problems.Add(new RecordProblem(field, source, kept.Error.Code));
        return null;
    }
}
