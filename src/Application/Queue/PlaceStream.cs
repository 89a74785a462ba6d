using System.Runtime.CompilerServices;
using MediatR;
using Microsoft.Extensions.Logging;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;
using PickGo.Domain.Queue;

namespace PickGo.Application.Queue;

/// <summary>What a waiting client is told: one of the three.</summary>
public sealed record PlaceUpdate(PlaceView? Place, Ready? Ready, Error? Refused);

/// <summary>Joins a room and follows the place until it ends: one stream a connection, for SSE and SignalR alike.</summary>
public sealed class PlaceStream(
    IMediator mediator, IQueueFeed feed, IConnectedMembers connected, ILiveLines lines, TimeProvider time, ILogger<PlaceStream> log)
{
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(5);

    public async IAsyncEnumerable<PlaceUpdate> FollowAsync(long sessionId, long memberId, [EnumeratorCancellation] CancellationToken ct)
    {
        using var alive = connected.Enter(sessionId, memberId);
        using var line = lines.Open(LiveKind.Place, sessionId, memberId, ct);

        // Subscribe before joining, or the tick that admits us could fall between the two.
        await using var ticks = await feed.SubscribeAsync(sessionId);

        var joined = await mediator.Send(new JoinQueue(sessionId, memberId), ct);
        var view = new WaitingView(time);
        while (true)
        {
            var update = joined.IsRefused ? new PlaceUpdate(null, null, joined.Error) : UpdateOf(joined.Value.Place);
            if (update.Place is { } place) view.Start(place, joined.Value.Ticket);
            yield return update;
            if (update.Place is null) yield break;

            // Follow the ticks until the lobby is drawn or the ticket no longer stands in the line, then ask what came of it.
            // Silence is a reason to ask too: a Redis that came back empty has no line to tell us about.
            Result<JoinedPlace>? answer;
            do
            {
                ReadResult read;
                while ((read = await ReadAsync(ticks, line, ct)) == ReadResult.Item && view.StandsIn(ticks.Current))
                {
                    if (view.Next(ticks.Current) is { } next) yield return new PlaceUpdate(next, null, null);
                }

                if (read == ReadResult.Completed) yield break;
                if (line.Told.IsCancellationRequested) line.Renew();
            }
            while ((answer = line.Over is { } why ? why : await AskAsync(sessionId, memberId, ct)) is null);

            joined = answer;
        }
    }

    /// <returns>Null when nobody can say at the moment: the place stands, and so does the connection that keeps it.</returns>
    private async Task<Result<JoinedPlace>?> AskAsync(long sessionId, long memberId, CancellationToken ct)
    {
        try
        {
            return await mediator.Send(new GetPlace(sessionId, memberId), ct);
        }
        catch (Exception e) when (!ct.IsCancellationRequested)
        {
            QueueLog.PlaceUnknown(log, e, sessionId);
            return null;
        }
    }

    /// <summary>The next tick; silence too when the place was given up elsewhere, so that it is looked for at once.</summary>
    private static async Task<ReadResult> ReadAsync(ISubscription<LineSnapshot> ticks, LiveLine line, CancellationToken ct)
    {
        try
        {
            return await ticks.ReadNextAsync(Silence, line.Told);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return ReadResult.TimedOut;
        }
    }

    private static PlaceUpdate UpdateOf(PlaceView place) => place.State == PlaceState.Admitted
        ? new PlaceUpdate(null, new Ready(place.EntryPass!, place.PassExpiresAt!.Value), null)
        : new PlaceUpdate(place, null, null);

    /// <summary>What one client has been shown: positions never rise, and those far back hear less often.</summary>
    private sealed class WaitingView(TimeProvider time)
    {
        private const int NearFront = 1000;
        private static readonly TimeSpan FarBackEvery = TimeSpan.FromSeconds(5);

        private PlaceView _shown = null!;
        private DateTimeOffset _shownAt;

        private long _ticket;

        public void Start(PlaceView place, long ticket) => (_shown, _ticket, _shownAt) = (place, ticket, time.GetUtcNow());

        public bool StandsIn(LineSnapshot line) => InLobby ? line.State == LineState.Lobby : line.State == LineState.Open && line.PositionOf(_ticket) is not null;

        /// <returns>What to show now, or null to stay silent.</returns>
        public PlaceView? Next(LineSnapshot line)
        {
            var now = time.GetUtcNow();
            if (InLobby) return now - _shownAt < FarBackEvery ? null : Show(_shown with { Total = line.Total, Paused = line.Paused }, now);

            var position = Math.Min(line.PositionOf(_ticket)!.Value, _shown.Position ?? long.MaxValue);
            if (position > NearFront && now - _shownAt < FarBackEvery) return null;

            return Show(_shown.At(position, line.Total, line.PerSecond, line.Paused), now);
        }

        private bool InLobby => _shown.State == PlaceState.Lobby;

        private PlaceView? Show(PlaceView next, DateTimeOffset now)
        {
            _shownAt = now;
            if (next == _shown) return null;
            return _shown = next;
        }
    }
}
