using FluentValidation;
using MediatR;
using PickGo.Application.Catalogue;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;
using PickGo.Domain.Queue;

namespace PickGo.Application.Queue;

/// <summary>Takes a place in the waiting room of a session; joining again answers the same place.</summary>
/// <param name="SessionId">Whose room.</param>
/// <param name="MemberId">Who.</param>
/// <param name="Proof">The work done for it, where the session asks for some. A place that is there already needs none.</param>
public sealed record JoinQueue(long SessionId, long MemberId, JoinProof? Proof = null) : IUseCase<JoinedPlace>, IEphemeralCommand;

internal sealed class JoinQueueValidator : AbstractValidator<JoinQueue>
{
    private const int MaxChallenge = 1000;

    public JoinQueueValidator() => When(r => r.Proof is not null, () =>
    {
        RuleFor(r => r.Proof!.Challenge).NotEmpty().MaximumLength(MaxChallenge).OverridePropertyName("Challenge");
        RuleFor(r => r.Proof!.Numbers).NotNull().Must(n => n is null || n.Count is > 0 and <= ProofOfWork.MaxPuzzles).OverridePropertyName("Numbers")
            .WithMessage($"1 to {ProofOfWork.MaxPuzzles} numbers.");
    });
}

/// <summary>The place for the client, and the ticket for whoever pushes it.</summary>
public sealed record JoinedPlace(PlaceView Place, long Ticket);

internal sealed class JoinQueueHandler(
    ISessionDirectory sessions, IDrawStore draws, IWaitingRoom room, PlaceIssuer reader, IBarredMembers barred, IJoinChallenges challenges, TimeProvider time)
    : IRequestHandler<JoinQueue, Result<JoinedPlace>>
{
    public async Task<Result<JoinedPlace>> Handle(JoinQueue request, CancellationToken cancellationToken)
    {
        var session = await sessions.FindAsync(request.SessionId, cancellationToken);
        if (session is null) return CatalogueErrors.SessionNotFound;
        if (session.StateAt(time.GetUtcNow().UtcDateTime) == SessionState.Closed) return QueueErrors.Closed;

        // A connection that was opened before the lock still stands, and must not join anew.
        if (barred.Contains(request.MemberId)) return QueueErrors.Barred;

        var rules = reader.RulesOf(session);
        if (session.ProofOfWork && !await challenges.CheckAsync(request.Proof, session.Id, request.MemberId))
        {
            return await room.FindAsync(rules, request.MemberId, cancellationToken) is { } kept
                ? Joined(session, request.MemberId, kept)
                : QueueErrors.ProofOfWork.With(JoinChallenge.Extension, challenges.Issue(session.Id, request.MemberId));
        }

        // The number is asked of the draw even after the opening: only the room's own clock says which side we are on.
        var draw = await draws.OpenAsync(session.Id, cancellationToken);
        var number = DrawFormula.NumberOf(draw.Seed, session.Id, request.MemberId);
        var place = await room.JoinAsync(rules, request.MemberId, number, cancellationToken);
        return place is null ? QueueErrors.Draining : Joined(session, request.MemberId, place);
    }

    private JoinedPlace Joined(SessionInfo session, long memberId, RoomPlace place) => new(reader.Issue(session, memberId, place), place.Ticket);
}
