using System.Globalization;
using System.Text;

namespace PickGo.Embedded.Catalogue.Posters;

/// <summary>Writes SVG shapes. Lengths are poster units: a poster is 600 wide and 800 high.</summary>
internal sealed class Canvas
{
    public const int Width = 600;
    public const int Height = 800;

    private readonly StringBuilder _svg = new();
    private int _clips;

    public void Rect(double x, double y, double width, double height, string fill, double radius = 0, double opacity = 1, string more = "")
        => Raw($"<rect x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(width)}\" height=\"{N(height)}\"{(radius > 0 ? $" rx=\"{N(radius)}\"" : "")} fill=\"{fill}\"{Opacity(opacity)}{more}/>");

    public void Circle(double x, double y, double radius, string fill, double opacity = 1, string more = "")
        => Raw($"<circle cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"{N(radius)}\" fill=\"{fill}\"{Opacity(opacity)}{more}/>");

    public void Ellipse(double x, double y, double rx, double ry, string fill, double opacity = 1)
        => Raw($"<ellipse cx=\"{N(x)}\" cy=\"{N(y)}\" rx=\"{N(rx)}\" ry=\"{N(ry)}\" fill=\"{fill}\"{Opacity(opacity)}/>");

    public void Ring(double x, double y, double radius, double thickness, string colour, double opacity = 1, string more = "")
        => Raw($"<circle cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"{N(radius)}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{N(thickness)}\"{Opacity(opacity)}{more}/>");

    public void Line(double x1, double y1, double x2, double y2, double thickness, string colour, double opacity = 1)
        => Raw($"<line x1=\"{N(x1)}\" y1=\"{N(y1)}\" x2=\"{N(x2)}\" y2=\"{N(y2)}\" stroke=\"{colour}\" stroke-width=\"{N(thickness)}\" stroke-linecap=\"round\"{Opacity(opacity)}/>");

    /// <summary>A filled path; numbers in the string are written by <see cref="P"/>.</summary>
    public void Path(string d, string fill, double opacity = 1, string more = "")
        => Raw($"<path d=\"{d}\" fill=\"{fill}\"{Opacity(opacity)}{more}/>");

    public void Stroke(string d, double thickness, string colour, double opacity = 1, string cap = "round", string more = "")
        => Raw($"<path d=\"{d}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{N(thickness)}\" stroke-linecap=\"{cap}\" stroke-linejoin=\"round\"{Opacity(opacity)}{more}/>");

    public void Polygon(string fill, double opacity, params ReadOnlySpan<(double X, double Y)> points)
    {
        var list = new StringBuilder();
        foreach (var (x, y) in points)
            list.Append(N(x)).Append(',').Append(N(y)).Append(' ');
        Raw($"<polygon points=\"{list.ToString().TrimEnd()}\" fill=\"{fill}\"{Opacity(opacity)}/>");
    }

    /// <summary>A wedge of a disc, angles in degrees clockwise from the top.</summary>
    public void Wedge(double x, double y, double radius, double from, double to, string fill, double opacity = 1)
    {
        var (x1, y1) = Polar(x, y, radius, from);
        var (x2, y2) = Polar(x, y, radius, to);
        var large = to - from > 180 ? 1 : 0;
        Path(P($"M{x} {y}L{x1} {y1}A{radius} {radius} 0 {large} 1 {x2} {y2}Z"), fill, opacity);
    }

    /// <summary>Draws within a transformation, and optionally a blend mode.</summary>
    public void Group(string transform, Action draw, string? blend = null, double opacity = 1)
    {
        Raw($"<g{(transform.Length > 0 ? $" transform=\"{transform}\"" : "")}{(blend is null ? "" : $" style=\"mix-blend-mode:{blend}\"")}{Opacity(opacity)}>");
        draw();
        Raw("</g>");
    }

    /// <summary>Draws only what falls inside a path.</summary>
    public void Clip(string d, Action draw)
    {
        var id = "c" + (++_clips).ToString(CultureInfo.InvariantCulture);
        Raw($"<clipPath id=\"{id}\"><path d=\"{d}\"/></clipPath><g clip-path=\"url(#{id})\">");
        draw();
        Raw("</g>");
    }

    public void Raw(string svg) => _svg.Append(svg);

    public override string ToString() => _svg.ToString();

    /// <summary>A point at an angle, in degrees clockwise from the top.</summary>
    public static (double X, double Y) Polar(double x, double y, double radius, double degrees)
    {
        var angle = (degrees - 90) * Math.PI / 180;
        return (x + (radius * Math.Cos(angle)), y + (radius * Math.Sin(angle)));
    }

    /// <summary>The path of a disc.</summary>
    public static string Disc(double x, double y, double radius)
        => P($"M{x - radius} {y}a{radius} {radius} 0 1 0 {2 * radius} 0a{radius} {radius} 0 1 0 {-2 * radius} 0Z");

    /// <summary>Path data with its numbers rounded and written the same on every machine.</summary>
    public static string P(FormattableString path)
        => string.Format(CultureInfo.InvariantCulture, path.Format, [.. path.GetArguments().Select(Round)]);

    public static string N(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);

    private static object? Round(object? value) => value is double number ? Math.Round(number, 1) : value;

    private static string Opacity(double opacity) => opacity >= 1 ? "" : $" opacity=\"{Math.Round(opacity, 2).ToString(CultureInfo.InvariantCulture)}\"";
}
