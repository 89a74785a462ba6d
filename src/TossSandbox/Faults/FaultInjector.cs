using PickGo.Sandboxes;

namespace PickGo.TossSandbox.Faults;

/// <summary>What a fault may strike.</summary>
public enum FaultTarget { Confirm, Cancel, Webhook }

/// <summary>
/// The faults that are set, and the random numbers behind them. Every target has numbers of its own, so that what happens to one does not depend on how
/// many calls of another came in between.
/// </summary>
public sealed class FaultInjector
{
    private readonly Lock _gate = new();
    private readonly Dictionary<FaultTarget, SeededRandom> _random = [];
    private FaultSettings _settings = FaultSettings.None;

    public FaultInjector() => Set(FaultSettings.None);

    public FaultSettings Settings
    {
        get
        {
            lock (_gate)
                return _settings;
        }
    }

    /// <summary>Sets the faults, and starts the random numbers anew.</summary>
    public void Set(FaultSettings settings)
    {
        lock (_gate)
        {
            _settings = settings.Whole();
            foreach (var target in Enum.GetValues<FaultTarget>())
                _random[target] = new SeededRandom(((long)_settings.Seed!.Value << 2) + (int)target);
        }
    }

    /// <summary>What happens to the next call of this kind; its mode is never <see cref="FaultModes.Any"/>.</summary>
    public FaultRule Draw(FaultTarget target)
    {
        lock (_gate)
        {
            var rule = target switch
            {
                FaultTarget.Confirm => _settings.Confirm!,
                FaultTarget.Cancel => _settings.Cancel!,
                _ => _settings.Webhook!,
            };
            if (rule.Mode == FaultModes.None || _random[target].Share() >= (rule.Rate ?? 1))
                return FaultRule.None;
            if (rule.Mode != FaultModes.Any)
                return rule;
            // The first is none, the last is any.
            var modes = target == FaultTarget.Webhook ? FaultModes.OfWebhooks : FaultModes.OfCalls;
            return rule with { Mode = modes[1 + _random[target].Below(modes.Count - 2)] };
        }
    }
}
