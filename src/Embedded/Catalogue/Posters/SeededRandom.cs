namespace PickGo.Embedded.Catalogue.Posters;

/// <summary>
/// SeededRandom that falls the same way every time for the same key: a poster must not change between two requests, two starts or two
/// machines, which no random generator of the platform promises. (FNV-1a seeds a SplitMix64.)
/// </summary>
internal sealed class SeededRandom
{
    private ulong _state = 14695981039346656037;

    public SeededRandom(string key)
    {
        foreach (var c in key)
            _state = (_state ^ c) * 1099511628211;
    }

    /// <summary>From <paramref name="low"/> up to, but not including, <paramref name="high"/>.</summary>
    public double Between(double low, double high) => low + ((high - low) * (Next() >> 11) / (1UL << 53));

    /// <summary>0 … <paramref name="count"/> − 1.</summary>
    public int Below(int count) => (int)(Next() % (ulong)count);

    public bool OneIn(int count) => Below(count) == 0;

    public T Of<T>(params ReadOnlySpan<T> things) => things[Below(things.Length)];

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
