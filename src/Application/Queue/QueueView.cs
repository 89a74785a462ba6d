using Microsoft.Extensions.Options;
using PickGo.Application.Catalogue;
using PickGo.Domain.Catalogue;

namespace PickGo.Application.Queue;

/// <summary>A waiting room as an operator sees it.</summary>
/// <param name="SessionId">Whose waiting room.</param>
/// <param name="PerformanceId">Of which performance.</param>
/// <param name="Performance">What is played.</param>
/// <param name="PerformanceTime">When, UTC.</param>
/// <param name="AfterMidnight">Whether it is announced for the day before, as 24:00 to 29:59 in Korea.</param>
/// <param name="ReserveOpenAt">When the sale opens, UTC.</param>
/// <param name="State">Whether the sale is to open, open or closed.</param>
/// <param name="Waiting">Members in the line.</param>
/// <param name="Lobby">Members who wait for the opening.</param>
/// <param name="Inside">Members with a pass.</param>
/// <param name="Capacity">How many may be inside at once.</param>
/// <param name="AdmittedPerSecond">Admissions a second, measured.</param>
/// <param name="AllowedPerSecond">Admissions a second that are allowed now.</param>
/// <param name="Paused">Whether nobody is admitted.</param>
/// <param name="Draining">Whether nobody new is taken.</param>
/// <param name="RateOverride">Admissions a second set by an operator; null: the policy decides.</param>
/// <param name="CapacityOverride">Capacity set by an operator; null: the session's.</param>
/// <param name="Policy">What decides the rate while no operator does.</param>
public sealed record QueueView(
    long SessionId, long PerformanceId, string Performance, DateTime PerformanceTime, bool AfterMidnight, DateTime ReserveOpenAt, SessionState State, long Waiting, long Lobby, long Inside,
    int Capacity, double AdmittedPerSecond, double AllowedPerSecond, bool Paused, bool Draining, double? RateOverride, int? CapacityOverride,
    AdmissionPolicyName Policy);

/// <summary>Puts a room's figures beside what is known of its session.</summary>
public sealed class QueueReader(IWaitingRoom room, IRoomSettings settings, PlaceIssuer places, IAdmissionRate rate, IOptionsMonitor<QueueOptions> options, TimeProvider time)
{
    public async Task<QueueView> ReadAsync(SessionInfo session, CancellationToken ct)
    {
        var f = await room.InspectAsync(session.Id, ct);
        var s = await settings.ReadAsync(session.Id, ct);
        return new QueueView(session.Id, session.PerformanceId, session.PerformanceName, session.PerformanceTime, session.AfterMidnight, session.ReserveOpenAt,
            session.StateAt(time.GetUtcNow().UtcDateTime), f.Waiting, f.Lobby, f.Inside,
            s.Capacity ?? places.RulesOf(session).Capacity, f.AdmittedPerSecond, s.RatePerSecond ?? rate.PerSecondOf(session.Id), s.Paused, s.Draining,
            s.RatePerSecond, s.Capacity, options.CurrentValue.Policy);
    }
}

