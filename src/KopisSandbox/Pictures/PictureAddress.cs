using System.Globalization;

namespace PickGo.KopisSandbox.Pictures;

/// <summary>Where pictures lie, in KOPIS' own folders.</summary>
internal static class PictureAddress
{
    public const string PosterRoute = "/upload/pfmPoster/PF_{id}.png";
    public const string IntroRoute = "/upload/pfmIntroImage/PF_{id}_{number:int}.png";

    public static string Poster(string id) => $"/upload/pfmPoster/PF_{id}.png";

    public static string Intro(string id, int number) => string.Create(CultureInfo.InvariantCulture, $"/upload/pfmIntroImage/PF_{id}_{number}.png");
}
