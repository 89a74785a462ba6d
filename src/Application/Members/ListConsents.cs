using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Members;
using PickGo.Domain.Platform;

namespace PickGo.Application.Members;

/// <summary>What a member agreed to, as it stands.</summary>
public sealed record ListConsents(long MemberId) : IQuery<IReadOnlyList<ConsentView>>;

/// <param name="Kind">terms, privacy, age14, marketing-mail, marketing-push or marketing-night.</param>
/// <param name="Needed">Whether one can be a member without it.</param>
/// <param name="InForce">Version of the text in force.</param>
/// <param name="Given">Null where nothing was recorded: members from before there was a ledger.</param>
/// <param name="Version">Of the text that was shown then.</param>
/// <param name="At">When it was last given, withdrawn or confirmed, UTC.</param>
/// <param name="Way">How.</param>
public sealed record ConsentView(string Kind, bool Needed, int InForce, bool? Given, int? Version, DateTime? At, ConsentWay? Way);

internal sealed class ListConsentsHandler(IPickGoDb db, IConsentTexts texts) : IRequestHandler<ListConsents, Result<IReadOnlyList<ConsentView>>>
{
    public async Task<Result<IReadOnlyList<ConsentView>>> Handle(ListConsents request, CancellationToken cancellationToken)
    {
        var lines = await db.Consents.AsNoTracking().Where(c => c.MemberId == request.MemberId).OrderBy(c => c.Number).ToListAsync(cancellationToken);
        return ConsentKinds.All.Select(kind =>
        {
            var last = lines.FindLast(c => c.Kind == kind);
            return new ConsentView(ConsentKinds.NameOf(kind), ConsentKinds.IsNeeded(kind), texts.InForce(kind), last?.Given, last?.Version, last?.At, last?.Way);
        }).ToList();
    }
}
