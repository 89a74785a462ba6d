using System.Collections.Concurrent;
using System.Globalization;

namespace PickGo.Domain.Tests;

/// <summary>Both grammars over many texts; <c>make soak</c> tries ten million.</summary>
public sealed class GrammarFuzzTests
{
    private static readonly int Inputs = int.Parse(Environment.GetEnvironmentVariable("PICKGO_FUZZ_INPUTS") ?? "60000", CultureInfo.InvariantCulture);

    [Test]
    public void Schedules_AreReadAsWritten_OrNotAtAll() => Run(ScheduleFuzz.Try);

    [Test]
    public void Prices_AreReadAsWritten_OrNotAtAll() => Run(PriceFuzz.Try);

    private static void Run(Func<SeededRandom, string?> attempt)
    {
        var wrong = new ConcurrentQueue<string>();
        Parallel.For(0, Inputs, (seed, all) =>
        {
            if (attempt(new SeededRandom(seed)) is not { } what) return;

            wrong.Enqueue($"Seed {seed}: {what}");
            all.Stop();
        });
        Assert.That(wrong, Is.Empty);
    }
}
