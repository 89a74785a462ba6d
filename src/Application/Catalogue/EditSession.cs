using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;

namespace PickGo.Application.Catalogue;

/// <summary>Changes how a session is sold, and who plays in it. Servers see it within seconds (<see cref="ISessionDirectory"/>).</summary>
/// <param name="SessionId">The session.</param>
/// <param name="Version">As it was read.</param>
/// <param name="ReserveOpenAt">From when seats are sold.</param>
/// <param name="ReserveCloseAt">Until when; null: until the performance begins.</param>
/// <param name="Rules">How they are sold.</param>
/// <param name="Cast">Who plays in it, empty: those of the performance; null: as it was.</param>
public sealed record EditSession(long SessionId, int Version, DateTime ReserveOpenAt, DateTime? ReserveCloseAt, SaleRules Rules, string? Cast)
    : IUseCase<SessionSettingsView>, ICommand, ITransactional;

internal sealed class EditSessionValidator : AbstractValidator<EditSession>
{
    public EditSessionValidator()
    {
        RuleFor(r => r.Rules.SeatLimit).InclusiveBetween(1, PerformanceSession.MaxSeatLimit).OverridePropertyName("SeatLimit");
        RuleFor(r => r.Rules.Capacity).InclusiveBetween(1, PerformanceSession.MaxCapacity).OverridePropertyName("Capacity");
        RuleFor(r => r.Cast).MaximumLength(PerformanceSession.CastLength).Must(c => c is null || !c.Any(char.IsControl)).WithMessage("Is one line of text.");
    }
}

internal sealed class EditSessionHandler(IPickGoDb db, IAuditTrail audit, IPostCache posts, AfterCommit afterCommit, TimeProvider time) : IRequestHandler<EditSession, Result<SessionSettingsView>>
{
    public async Task<Result<SessionSettingsView>> Handle(EditSession request, CancellationToken cancellationToken)
    {
        var session = await db.Sessions.FirstOrDefaultAsync(s => s.Id == request.SessionId, cancellationToken);
        if (session is null) return CatalogueErrors.SessionNotFound;
        if (session.Version != request.Version) return CommonErrors.Conflict;

        var changed = session.ChangeSale(request.Rules, request.ReserveOpenAt, request.ReserveCloseAt, time.GetUtcNow().UtcDateTime, request.Cast?.Trim());
        if (changed.IsRefused) return changed.Error;

        audit.Add(session);
        afterCommit.Do(_ => posts.ChangedAsync());
        var saved = await db.SaveAsync(cancellationToken);
        return saved.IsRefused ? saved.Error : SessionSettingsView.Of(session);
    }
}
