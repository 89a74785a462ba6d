using PickGo.KopisSandbox.Catalogue;
using PickGo.KopisSandbox.Faults;

namespace PickGo.KopisSandbox.Pictures;

/// <summary>Posters and introductions, drawn when they are asked for.</summary>
internal static class PictureEndpoints
{
    public static void MapPictures(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(PictureAddress.PosterRoute, (string id, Catalogues catalogues) => Draw(catalogues.Find(id), "poster", 420, 600)).MayFail(FaultTarget.Picture);
        routes.MapGet(PictureAddress.IntroRoute, (string id, int number, Catalogues catalogues) => Draw(catalogues.Find(id), $"intro {number}", 700, 1000)).MayFail(FaultTarget.Picture);
    }

    private static IResult Draw(Performance? performance, string what, int width, int height) => performance is null
        ? Results.NotFound()
        : Results.Bytes(PictureArt.Draw($"{performance.Id} {what}", width, height), "image/png");
}
