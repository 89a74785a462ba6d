using System.Globalization;

namespace PickGo.Domain.Catalogue;

/// <summary>A stage that is not the usual one before the house, in house units: the middle of a theatre in the round.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Y">Top edge.</param>
/// <param name="Width">From left to right.</param>
/// <param name="Height">From top to bottom.</param>
/// <param name="IsRound">Whether it is an ellipse.</param>
public sealed record StageShape(double X, double Y, double Width, double Height, bool IsRound)
{
    public const int TextLength = 100;

    public (double X, double Y) Centre => (X + (Width / 2), Y + (Height / 2));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{X};{Y};{Width};{Height};{(IsRound ? 1 : 0)}");

    /// <exception cref="FormatException">It was not written by <see cref="ToString"/>.</exception>
    public static StageShape Parse(string text)
    {
        var parts = text.Split(';').Select(p => double.Parse(p, CultureInfo.InvariantCulture)).ToArray();
        return parts.Length == 5 ? new StageShape(parts[0], parts[1], parts[2], parts[3], parts[4] > 0) : throw new FormatException($"'{text}' is no stage.");
    }
}
