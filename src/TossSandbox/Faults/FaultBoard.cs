namespace PickGo.TossSandbox.Faults;

/// <summary>What a fault may strike.</summary>
public enum FaultTarget { Confirm, Cancel, Webhook }

/// <summary>
/// The switches, and the dice behind them. Every target has dice of its own, so that what happens to one does not depend on how
/// many calls of another came in between.
/// </summary>
public sealed class FaultBoard
{
    private readonly Lock _gate = new();
    private readonly Dictionary<FaultTarget, SeededRandom> _dice = [];
    private FaultSettings _settings = FaultSettings.None;

    public FaultBoard() => Set(FaultSettings.None);

    public FaultSettings Settings
    {
        get
        {
            lock (_gate)
                return _settings;
        }
    }

    /// <summary>Turns the switches, and starts the dice anew.</summary>
    public void Set(FaultSettings settings)
    {
        lock (_gate)
        {
            _settings = settings.Whole();
            foreach (var target in Enum.GetValues<FaultTarget>())
                _dice[target] = new SeededRandom(((long)_settings.Seed!.Value << 2) + (int)target);
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
            if (rule.Mode == FaultModes.None || _dice[target].Share() >= (rule.Rate ?? 1))
                return FaultRule.None;
            if (rule.Mode != FaultModes.Any)
                return rule;
            // The first is none, the last is any.
            var modes = target == FaultTarget.Webhook ? FaultModes.OfWebhooks : FaultModes.OfCalls;
            return rule with { Mode = modes[1 + _dice[target].Below(modes.Count - 2)] };
        }
    }
}
