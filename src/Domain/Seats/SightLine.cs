using PickGo.Domain.Catalogue;

namespace PickGo.Domain.Seats;

public enum SightSide { Left, Centre, Right }

public enum SightDepth { Front, Middle, Rear }

/// <summary>How a place sees the stage, in the words of whoever sits there.</summary>
/// <param name="Side">Which third of the house's width; left and right as one looks at the stage.</param>
/// <param name="Depth">Which third of its depth.</param>
/// <param name="Degrees">How far the middle of the stage is from straight ahead.</param>
public sealed record Sight(SightSide Side, SightDepth Depth, int Degrees);

/// <summary>
/// How well the stage is seen from a point of a house. The eye's ideal is on the house's own centre line, a quarter of its depth
/// behind the first row: nearer one looks up and sees no depth, further one sees no faces. Everything is in house units.
/// </summary>
public sealed class SightLine(SeatingPlan plan)
{
    /// <summary>The ideal is this far into the house.</summary>
    private const double IdealDepth = 0.25;

    /// <summary>One unit further back than the ideal is as bad as so many units off the centre line …</summary>
    private const double BehindWeight = 1.25;

    /// <summary>… and one unit nearer as so many.</summary>
    private const double BeforeWeight = 0.75;

    /// <summary>Up to here to the side the whole stage is in view; past it, scenery and wings hide a part.</summary>
    private const double GoodAngle = Math.PI / 6;

    /// <summary>A radian past it is as bad as so much of the house's width: in a wide house, rows further back make up for a side.</summary>
    private const double AngleWeight = 0.75;

    private readonly double _ideal = plan.Front + (IdealDepth * (plan.Back - plan.Front));

    /// <summary>0 at the ideal, and more the worse the stage is seen.</summary>
    public double Penalty(double x, double y)
    {
        // Around a stage every side is a front: the nearer, the better.
        if (plan.Stage is { IsRound: true } stage) return Math.Round(Distance(stage, x, y), 6);

        var aside = Math.Abs(x - plan.CentreLine);
        var depth = y >= _ideal ? (y - _ideal) * BehindWeight : (_ideal - y) * BeforeWeight;
        var outside = Math.Max(0, Angle(aside, y) - GoodAngle) * AngleWeight * (plan.Right - plan.Left);
        // Two places that mirror each other are equally good, whatever the last digit says.
        return Math.Round(aside + depth + outside, 6);
    }

    public Sight From(double x, double y)
    {
        var side = Third(x, plan.Left, plan.Right);
        var depth = Third(y, plan.Front, plan.Back);
        return new Sight((SightSide)side, (SightDepth)depth, DegreesFrom(x, y));
    }

    private int DegreesFrom(double x, double y) =>
        plan.Stage is { IsRound: true } ? 0 : (int)Math.Round(Angle(Math.Abs(x - plan.CentreLine), y) * 180 / Math.PI);

    private static double Distance(StageShape stage, double x, double y)
    {
        var (cx, cy) = stage.Centre;
        return Math.Sqrt(((x - cx) * (x - cx)) + ((y - cy) * (y - cy)));
    }

    /// <summary>The usual stage's middle is where the centre line meets the front of the house, at 0.</summary>
    private double Angle(double aside, double y) => Math.Atan2(aside, plan.Stage is { } stage ? Math.Max(0, y - stage.Y - stage.Height) : y);

    private static int Third(double at, double from, double to) => to <= from ? 1 : Math.Clamp((int)((at - from) * 3 / (to - from)), 0, 2);
}
