using MediatR;
using PickGo.Application.Platform;
using PickGo.Domain.Legal;
using PickGo.Domain.Platform;

namespace PickGo.Application.Legal;

/// <param name="Page">Its address, e.g. <c>terms</c>.</param>
/// <param name="Language">Of the text.</param>
/// <param name="Version">Null for the one in force.</param>
public sealed record GetLegalPage(string Page, LegalLanguage Language, int? Version) : IQuery<LegalPageView>;

/// <param name="Page">Its address, e.g. <c>terms</c>.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Version">Counts from 1.</param>
/// <param name="EffectiveOn">From this day on in Korea.</param>
/// <param name="InForce">Whether this version counts today.</param>
/// <param name="Sample">No lawyer has seen it: to be replaced before anything is sold.</param>
/// <param name="Html">The text, without its heading; nothing in it runs.</param>
/// <param name="Versions">All there are, newest first.</param>
public sealed record LegalPageView(
    string Page, string Title, int Version, DateOnly EffectiveOn, bool InForce, bool Sample, string Html, IReadOnlyList<LegalVersionView> Versions);

/// <param name="Version">Counts from 1.</param>
/// <param name="EffectiveOn">From this day on in Korea.</param>
public sealed record LegalVersionView(int Version, DateOnly EffectiveOn);

internal sealed class GetLegalPageHandler(ILegalTexts texts, TimeProvider time) : IRequestHandler<GetLegalPage, Result<LegalPageView>>
{
    public Task<Result<LegalPageView>> Handle(GetLegalPage request, CancellationToken cancellationToken) => Task.FromResult(Find(request));

    private Result<LegalPageView> Find(GetLegalPage request)
    {
        var versions = texts.VersionsOf(request.Page, request.Language);
        var inForce = LegalVersions.InForce(versions, time);
        var text = request.Version is { } wanted ? versions.FirstOrDefault(v => v.Version == wanted) : inForce;
        return text is null
            ? LegalErrors.NotFound
            : new LegalPageView(text.Page, text.Title, text.Version, text.EffectiveOn, text == inForce, text.Sample, text.Html,
                [.. versions.Reverse().Select(v => new LegalVersionView(v.Version, v.EffectiveOn))]);
    }
}
