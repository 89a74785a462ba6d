using PickGo.Sandboxes;

namespace PickGo.KopisSandbox.Pictures;

/// <summary>A picture of its own for every record: a sky, a light, hills and a stage, in the record's colours.</summary>
internal sealed class PictureArt
{
    private const int Shades = 64;
    private const int Light = Shades * 2;
    private const int Hills = Light + 1;
    private const int Stage = Hills + 3;

    private readonly int _width;
    private readonly int _height;
    private readonly byte[] _palette = new byte[(Stage + 1) * 3];
    private readonly (double X, double Y, double Radius) _light;

    /// <summary>Of each, where it begins in each column.</summary>
    private readonly double[][] _hills = new double[3][];

    private readonly int _stripes;

    private PictureArt(string key, int width, int height)
    {
        (_width, _height) = (width, height);
        var random = new SeededRandom(SeedOf(key));
        var (top, bottom) = (random.Share(), random.Share());
        for (var i = 0; i < Shades; i++)
        {
            Paint(i, top + ((bottom - top) * i / Shades), 0.55, 0.35 + (0.5 * i / Shades));
            Paint(Shades + i, top + ((bottom - top) * i / Shades), 0.5, 0.42 + (0.5 * i / Shades));
        }

        Paint(Light, bottom, 0.25, 0.97);
        for (var i = 0; i < _hills.Length; i++)
        {
            Paint(Hills + i, top + 0.4 + (0.05 * i), 0.6, 0.5 - (0.13 * i));
            var (crest, wide, shift) = (0.55 + (0.12 * i) + (0.05 * random.Share()), 0.01 + (0.02 * random.Share()), 6 * random.Share());
            _hills[i] = [.. Enumerable.Range(0, width).Select(x => height * (crest + (0.06 * Math.Sin((x * wide) + shift))))];
        }

        Paint(Stage, top, 0.5, 0.12);
        _light = (width * (0.2 + (0.6 * random.Share())), height * (0.15 + (0.25 * random.Share())), width * (0.08 + (0.16 * random.Share())));
        _stripes = 12 + random.Below(60);
    }

    /// <param name="key">The same key draws the same picture.</param>
    /// <param name="width">Pixels.</param>
    /// <param name="height">Pixels.</param>
    public static byte[] Draw(string key, int width, int height)
    {
        var art = new PictureArt(key, width, height);
        return Png.Write(width, height, art._palette, art.ColourAt);
    }

    private byte ColourAt(int x, int y)
    {
        if (y > _height * 0.93) return Stage;

        for (var i = _hills.Length - 1; i >= 0; i--)
        {
            if (y > _hills[i][x]) return (byte)(Hills + i);
        }

        var (dx, dy) = (x - _light.X, y - _light.Y);
        if ((dx * dx) + (dy * dy) < _light.Radius * _light.Radius) return Light;

        var shade = y * Shades / _height;
        return (byte)(((x + y) / _stripes & 1) == 0 ? shade : Shades + shade);
    }

    /// <summary>A colour by hue, saturation and value.</summary>
    private void Paint(int colour, double hue, double saturation, double value)
    {
        for (var channel = 0; channel < 3; channel++)
        {
            // Red, green and blue lie a third of the circle apart.
            var at = ((hue + 1 + ((3 - channel) / 3.0)) % 1) * 6;
            var share = Math.Clamp(Math.Abs(at - 3) - 1, 0, 1);
            _palette[(colour * 3) + channel] = (byte)(255 * value * (1 - (saturation * (1 - share))));
        }
    }

    private static long SeedOf(string key)
    {
        var seed = 14695981039346656037;
        foreach (var c in key) seed = unchecked((seed ^ c) * 1099511628211);
        return unchecked((long)seed);
    }
}
