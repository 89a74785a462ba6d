using System.Globalization;
using MediatR;
using PickGo.Application.Catalogue;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;
using PickGo.Domain.Queue;

namespace PickGo.Application.Queue;

/// <summary>What anybody needs to check the draw of a session's lobby; with a member, also that member's own number.</summary>
public sealed record GetDraw(long SessionId, long? MemberId) : IQuery<DrawView>;

/// <param name="Commitment">SHA-256 of the seed, published before the draw.</param>
/// <param name="Seed">Published after the draw.</param>
/// <param name="DrawnAt">When the lobby became the line; null before.</param>
/// <param name="Formula">How a place follows from seed and member.</param>
/// <param name="Total">How many were in the lobby.</param>
/// <param name="RankSamples">What stood where: every place of a small lobby, evenly spaced ones of a large.</param>
/// <param name="Session">What was waited for.</param>
/// <param name="Mine">The asking member's own number; only after the draw.</param>
public sealed record DrawView(
    string Commitment, string? Seed, DateTime? DrawnAt, string Formula, long Total, IReadOnlyList<DrawSampleView> RankSamples,
    QueuedSessionView Session, DrawNumberView? Mine);

/// <param name="Place">From 1.</param>
/// <param name="Number">The draw number that stood there.</param>
public sealed record DrawSampleView(long Place, long Number);

/// <param name="MemberId">Who asks.</param>
/// <param name="Number">Drawn by seed and member; the smaller, the further ahead.</param>
public sealed record DrawNumberView(long MemberId, long Number);

internal sealed class GetDrawHandler(ISessionDirectory sessions, IDrawStore draws) : IRequestHandler<GetDraw, Result<DrawView>>
{
    public async Task<Result<DrawView>> Handle(GetDraw request, CancellationToken cancellationToken)
    {
        var session = await sessions.FindAsync(request.SessionId, cancellationToken);
        if (session is null) return CatalogueErrors.SessionNotFound;

        var facts = QueuedSessionView.Of(session);
        var draw = await draws.ReadAsync(request.SessionId, cancellationToken);
        if (draw.DrawnAt is null) return new DrawView(draw.Commitment, null, null, DrawFormula.Text, 0, [], facts, null);

        var mine = request.MemberId is { } member ? new DrawNumberView(member, DrawFormula.NumberOf(draw.Seed, draw.SessionId, member)) : null;
        return new DrawView(draw.Commitment, draw.Seed, draw.DrawnAt, DrawFormula.Text, draw.Total, Samples(draw.RankSamples), facts, mine);
    }

    private static List<DrawSampleView> Samples(string rankSamples) =>
        [.. rankSamples.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(r => r.Split(':')).Select(r => new DrawSampleView(Number(r[0]), Number(r[1])))];

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
