namespace PickGo.Embedded.Catalogue.Posters;

/// <summary>The colours of one poster.</summary>
/// <param name="Ground">The paper.</param>
/// <param name="Ink">What is read on the paper.</param>
/// <param name="Main">The loudest colour.</param>
/// <param name="Second">Its companion.</param>
/// <param name="Third">A quieter one between them and the paper.</param>
/// <param name="Spark">Used least: the light in the window.</param>
internal sealed record Palette(string Ground, string Ink, string Main, string Second, string Third, string Spark)
{
    public string[] Colours => [Main, Second, Third, Spark];
}
