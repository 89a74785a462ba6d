using PickGo.Sandboxes;

namespace PickGo.KopisSandbox.Faults;

/// <summary>The faults that are set, the random numbers behind them, and who walked into the trap of an external entity.</summary>
internal sealed class FaultInjector
{
    private readonly Lock _gate = new();
    private readonly Dictionary<FaultTarget, SeededRandom> _random = [];
    private readonly Dictionary<FaultTarget, int> _struck = [];
    private FaultSettings _settings = FaultSettings.None;
    private int _trapped;

    public FaultInjector() => Set(FaultSettings.None);

    public FaultSettings Settings
    {
        get
        {
            lock (_gate) return _settings;
        }
    }

    /// <summary>How often something asked for what only an external entity or a redirect names.</summary>
    public int Trapped => Volatile.Read(ref _trapped);

    /// <summary>Sets the faults, and starts the random numbers and counts anew.</summary>
    public void Set(FaultSettings settings)
    {
        lock (_gate)
        {
            _settings = settings;
            Volatile.Write(ref _trapped, 0);
            _struck.Clear();
            foreach (var target in Enum.GetValues<FaultTarget>()) _random[target] = new SeededRandom(((long)settings.Seed << 2) + (int)target);
        }
    }

    public void Trap() => Interlocked.Increment(ref _trapped);

    /// <summary>What happens to the next call of this kind.</summary>
    public FaultRule Draw(FaultTarget target, string? id)
    {
        lock (_gate)
        {
            var rule = _settings.RuleOf(target);
            if (rule.Mode == FaultModes.None || (rule.Id is not null && rule.Id != id) || _struck.GetValueOrDefault(target) >= (rule.Times ?? int.MaxValue)) return FaultRule.None;
            if (_random[target].Share() >= (rule.Rate ?? 1)) return FaultRule.None;

            _struck[target] = _struck.GetValueOrDefault(target) + 1;
            return rule;
        }
    }
}
