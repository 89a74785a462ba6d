namespace PickGo.Sandboxes;

/// <summary>Repeatable chance (SplitMix64): nothing secret hangs on it, and the same seed has to tell the same story anywhere.</summary>
internal sealed class SeededRandom(long seed)
{
    private const ulong Step = 0x9E3779B97F4A7C15;
    private ulong _state = unchecked((ulong)seed);

    /// <returns>From 0 to less than 1.</returns>
    public double Share() => (Next() >> 11) / (double)(1UL << 53);

    /// <returns>From 0 to less than <paramref name="count"/>.</returns>
    public int Below(int count) => (int)(Next() % (ulong)count);

    private ulong Next()
    {
        var mixed = unchecked(_state += Step);
        mixed = unchecked((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB);
        return mixed ^ (mixed >> 31);
    }
}
