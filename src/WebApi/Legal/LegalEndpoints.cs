using MediatR;
using PickGo.Application.Legal;
using PickGo.Domain.Legal;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Legal;

/// <summary>Who sells, and on what terms. Open to everybody.</summary>
internal static class LegalEndpoints
{
    public static void MapLegal(this RouteGroupBuilder api)
    {
        var legal = api.MapGroup("/legal").WithTags("Legal").AllowAnonymous();
        legal.MapGet("", ListAsync).Describe("ListLegalPages", "Who sells, and the texts in force.").Produces<LegalPagesView>().ChecksInput();
        legal.MapGet("/{name}", GetAsync).Describe("GetLegalPage", "One text as HTML; older and coming versions by number.")
            .Produces<LegalPageView>().ChecksInput().Refuses(LegalErrors.NotFound);
    }

    private static Task<IResult> ListAsync(IMediator mediator, CancellationToken ct, QueryEnum<LegalLanguage>? language = null) =>
        mediator.AnswerAsync(new ListLegalPages(language?.Value ?? LegalLanguage.Ko), ct);

    private static Task<IResult> GetAsync(string name, IMediator mediator, CancellationToken ct, QueryEnum<LegalLanguage>? language = null, int? version = null) =>
        mediator.AnswerAsync(new GetLegalPage(name, language?.Value ?? LegalLanguage.Ko, version), ct);
}
