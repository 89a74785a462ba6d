using PickGo.Domain.Queue;

namespace PickGo.Domain.Tests;

/// <summary>The policies, against a back end that is simulated second by second.</summary>
public sealed class AdmissionPolicyTests
{
    private static readonly TimeSpan Target = TimeSpan.FromMilliseconds(300);
    private static readonly AdaptiveAdmission Adaptive = new(Target, start: 20, highest: 2000);

    [Test]
    public void Fixed_StaysWhereItIs() =>
        Assert.That(new FixedAdmission(7).Next(new AdmissionState(99), Load(1000, 1, 9999)).PerSecond, Is.EqualTo(7));

    [TestCase(0, 50)]
    [TestCase(50, 25.5)]
    [TestCase(100, 1)]
    [TestCase(100_000, 1)]
    public void ThroughputInterpolation_MapsRequestsToAdmissions(double requests, double admissions) =>
        Assert.That(new ThroughputInterpolation().Next(new AdmissionState(0), Load(requests, 0, 10)).PerSecond, Is.EqualTo(admissions));

    [TestCase(60)]
    [TestCase(150)]
    [TestCase(400)]
    [TestCase(1200)]
    public void Adaptive_SettlesNearWhatTheBackEndCarries_WithinThirtySeconds(double carries)
    {
        var backEnd = new BackEnd { Carries = carries };
        var state = Run(backEnd, Adaptive.Start, 30);

        var served = new List<double>();
        for (var second = 0; second < 60; second++)
        {
            state = backEnd.Second(Adaptive, state);
            served.Add(backEnd.Served);
        }

        Assert.That(served.Average(), Is.GreaterThanOrEqualTo(0.85 * carries), "what can be carried is used");
        Assert.That(backEnd.WorstLatency, Is.LessThan(TimeSpan.FromSeconds(5)), "and nobody inside waits for long");
    }

    [Test]
    public void Adaptive_HalvesWithinThreeSeconds_WhenTheBackEndSlowsDown()
    {
        var backEnd = new BackEnd { Carries = 400 };
        var state = Run(backEnd, Adaptive.Start, 60);
        var before = state.PerSecond;

        backEnd.Carries = 100;
        state = Run(backEnd, state, 3);

        Assert.That(state.PerSecond, Is.LessThanOrEqualTo(before / 2));
    }

    [Test]
    public void Adaptive_HalvesWhenErrorsMount()
    {
        var state = Adaptive.Next(new AdmissionState(400, SlowStart: false), Load(400, 0.2, 50));
        Assert.That(state.PerSecond, Is.EqualTo(200));
    }

    [TestCase(true, 200)]
    [TestCase(false, 360)]
    public void Adaptive_TakesLittleOffARateThatHeldNobodyBack(bool limiting, double next)
    {
        var slow = new ClusterLoad(400, 0, Target * 5, limiting);
        Assert.That(Adaptive.Next(new AdmissionState(400, SlowStart: false), slow).PerSecond, Is.EqualTo(next));
    }

    [Test]
    public void Adaptive_IsSoonBack_NearWhereStrainShowed_AfterHavingToHalveAgainAndAgain()
    {
        var state = new AdmissionState(48, SlowStart: false);
        while (state.PerSecond > 3) state = Adaptive.Next(state, Load(48, 0, 9000));
        var seconds = 0;
        for (; state.PerSecond < 10; seconds++) state = Adaptive.Next(state, Load(3, 0, 20));
        Assert.That(seconds, Is.LessThanOrEqualTo(8), "three to see the last step, five up; one more a second would take ten");
    }

    [Test]
    public void Adaptive_DoesNotRunAwayWhileNobodyNeedsMore()
    {
        var state = Adaptive.Start;
        for (var second = 0; second < 100; second++) state = Adaptive.Next(state, new ClusterLoad(1, 0, TimeSpan.FromMilliseconds(5), WasLimiting: false));
        Assert.That(state.PerSecond, Is.EqualTo(20));
    }

    [Test]
    public void Adaptive_StaysWithinItsBounds()
    {
        var state = Adaptive.Start;
        for (var second = 0; second < 100; second++) state = Adaptive.Next(state, Load(1000, 0, 5));
        Assert.That(state.PerSecond, Is.EqualTo(2000));
        for (var second = 0; second < 100; second++) state = Adaptive.Next(state, Load(1000, 1, 9000));
        Assert.That(state.PerSecond, Is.EqualTo(1));
    }

    private static AdmissionState Run(BackEnd backEnd, AdmissionState state, int seconds)
    {
        for (var second = 0; second < seconds; second++) state = backEnd.Second(Adaptive, state);
        return state;
    }

    private static ClusterLoad Load(double requests, double errors, double milliseconds) => new(requests, errors, TimeSpan.FromMilliseconds(milliseconds), WasLimiting: true);

    /// <summary>Serves so many a second; the rest waits in a queue, and everybody in it for as long as it takes. What is measured covers three seconds.</summary>
    private sealed class BackEnd
    {
        private readonly Queue<double> _latencies = new();
        private double _backlog;

        public double Carries { get; set; }
        public double Served { get; private set; }
        public TimeSpan WorstLatency { get; private set; }

        public AdmissionState Second(AdaptiveAdmission policy, AdmissionState state)
        {
            var work = _backlog + state.PerSecond;
            Served = Math.Min(work, Carries);
            _backlog = work - Served;
            _latencies.Enqueue(0.02 + (_backlog / Carries));
            if (_latencies.Count > 3) _latencies.Dequeue();
            var p95 = TimeSpan.FromSeconds(_latencies.Max());
            if (p95 > WorstLatency) WorstLatency = p95;
            return policy.Next(state, new ClusterLoad(Served, 0, p95, WasLimiting: true));
        }
    }
}
