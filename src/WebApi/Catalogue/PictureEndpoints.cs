using MediatR;
using PickGo.Application.Catalogue;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Catalogue;

/// <summary>Pictures of the catalogue.</summary>
internal static class PictureEndpoints
{
    public static void MapPictures(this RouteGroupBuilder api) => api.MapGet("/images/{key}", ShowAsync).WithTags("Catalogue").AllowAnonymous()
        .Describe("GetPicture", "A picture of the catalogue; its address changes with it.").Produces(200, contentType: IImages.ContentType).Refuses(CatalogueErrors.PictureNotFound, CatalogueErrors.PicturesUnavailable);

    private static Task<IResult> ShowAsync(string key, HttpContext http, IMediator mediator, CancellationToken ct) => mediator.AnswerAsync(new GetPicture(key), ct, picture =>
    {
        http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(picture, IImages.ContentType);
    });
}
