using MediatR;
using Microsoft.Extensions.Options;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;

namespace PickGo.Application.Legal;

/// <summary>Who sells, and the texts in force.</summary>
public sealed record ListLegalPages(LegalLanguage Language) : IQuery<LegalPagesView>;

/// <param name="Seller">Null where the operator has not said who sells.</param>
/// <param name="Pages">In the order of the footer.</param>
public sealed record LegalPagesView(SellerView? Seller, IReadOnlyList<LegalPageSummaryView> Pages);

/// <param name="Page">Its address, e.g. <c>terms</c>.</param>
/// <param name="Title">Its heading.</param>
/// <param name="Version">The version in force.</param>
/// <param name="EffectiveOn">Since when, by the calendar of Korea.</param>
/// <param name="Sample">To be replaced before anything is sold.</param>
public sealed record LegalPageSummaryView(string Page, string Title, int Version, DateOnly EffectiveOn, bool Sample);

internal sealed class ListLegalPagesHandler(ILegalTexts texts, IOptions<SellerOptions> seller, TimeProvider time)
    : IRequestHandler<ListLegalPages, Result<LegalPagesView>>
{
    public Task<Result<LegalPagesView>> Handle(ListLegalPages request, CancellationToken cancellationToken)
    {
        var pages = texts.Pages.Select(p => LegalVersions.InForce(texts.VersionsOf(p, request.Language), time)!)
            .Select(t => new LegalPageSummaryView(t.Page, t.Title, t.Version, t.EffectiveOn, t.Sample)).ToList();
        return Task.FromResult<Result<LegalPagesView>>(new LegalPagesView(SellerView.Of(seller.Value), pages));
    }
}
