namespace PickGo.Domain.Tests;

/// <summary>Repeatable chance (SplitMix64): a failure names its seed, and the seed tells the same story again.</summary>
internal sealed class SeededRandom(int seed)
{
    private ulong _state = unchecked((ulong)seed * 0x9E3779B97F4A7C15);

    /// <returns>From 0 to less than <paramref name="count"/>.</returns>
    public int Below(int count)
    {
        var mixed = unchecked(_state += 0x9E3779B97F4A7C15);
        mixed = unchecked((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB);
        return (int)((mixed ^ (mixed >> 31)) % (ulong)count);
    }
}
