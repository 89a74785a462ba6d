using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;

namespace PickGo.Application.Catalogue;

/// <summary>Says what areas cost in one session, for reservations from now on; as <see cref="EditPrices"/>.</summary>
/// <param name="SessionId">The session.</param>
/// <param name="Version">As it was read.</param>
/// <param name="Prices">Of the areas that cost something else here; the others cost what the performance says.</param>
public sealed record EditSessionPrices(long SessionId, int Version, IReadOnlyList<AreaPrice> Prices) : IUseCase<SessionPricesView>, ICommand, ITransactional;

internal sealed class EditSessionPricesValidator : AbstractValidator<EditSessionPrices>
{
    public EditSessionPricesValidator() => RuleForEach(r => r.Prices).MustBePrice();
}

internal sealed class EditSessionPricesHandler(IPickGoDb db, IAuditTrail audit, IPostCache posts, AfterCommit afterCommit)
    : IRequestHandler<EditSessionPrices, Result<SessionPricesView>>
{
    public async Task<Result<SessionPricesView>> Handle(EditSessionPrices request, CancellationToken cancellationToken)
    {
        var session = await db.Sessions.AsSplitQuery().Include(s => s.Performance.Areas).Include(s => s.Prices)
            .FirstOrDefaultAsync(s => s.Id == request.SessionId, cancellationToken);
        if (session is null) return CatalogueErrors.SessionNotFound;
        if (session.Version != request.Version) return CommonErrors.Conflict;

        var before = session.Prices.Select(p => new AreaPrice(p.AreaId, p.Grade, p.Price)).ToList();
        var changed = session.ChangePrices(request.Prices);
        if (changed.IsRefused) return changed.Error;

        audit.Add(session, AreaPrices.Between(before, request.Prices));
        afterCommit.Do(_ => posts.ChangedAsync());
        var saved = await db.SaveAsync(cancellationToken);
        return saved.IsRefused ? saved.Error : SessionPricesView.Of(session);
    }
}
