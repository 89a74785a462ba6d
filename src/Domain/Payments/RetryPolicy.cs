namespace PickGo.Domain.Payments;

/// <summary>How often and how long the gateway is asked for an answer.</summary>
/// <param name="First">Before the second attempt; longer than the first one may take.</param>
/// <param name="Longest">The waits double up to this. It is also how soon after an outage everything is asked again.</param>
/// <param name="AbandonAfter">From then on only an operator asks.</param>
public sealed record RetryPolicy(TimeSpan First, TimeSpan Longest, TimeSpan AbandonAfter)
{
    private const int MostDoublings = 20;

    /// <summary>The wait after this many attempts.</summary>
    public TimeSpan After(int attempts)
    {
        var doubled = First * Math.Pow(2, Math.Clamp(attempts - 1, 0, MostDoublings));
        return doubled < Longest ? doubled : Longest;
    }
}
