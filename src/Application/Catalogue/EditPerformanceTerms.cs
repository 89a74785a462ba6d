using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;

namespace PickGo.Application.Catalogue;

/// <summary>Gives a performance refund terms of its own, or (null) the shop's again. Reservations that are made keep theirs.</summary>
public sealed record EditPerformanceTerms(long PerformanceId, EditedTerms? Terms) : IUseCase<PerformanceTermsView>, ICommand, ITransactional;

/// <inheritdoc cref="PerformanceTermsView"/>
public sealed record EditedTerms(IReadOnlyDictionary<int, int> Schedule, int FreeHours, int FreeBeyondDays, int ClosesMinutesBefore, int EveningEndsHour)
{
    /// <returns>The terms, or null when they make no sense.</returns>
    internal RefundTerms? Make() => RefundTerms.TryMake(
        [.. Schedule.OrderByDescending(s => s.Key).Select(s => new RefundStep(s.Key, s.Value))],
        new FreePeriod(TimeSpan.FromHours(FreeHours), FreeBeyondDays), TimeSpan.FromMinutes(ClosesMinutesBefore), EveningEndsHour, out var terms) ? terms : null;
}

internal sealed class EditPerformanceTermsValidator : AbstractValidator<EditPerformanceTerms>
{
    public EditPerformanceTermsValidator() => When(r => r.Terms is not null, () =>
    {
        RuleFor(r => r.Terms!.FreeHours).InclusiveBetween(0, RefundTerms.MaxFreeHours).OverridePropertyName("FreeHours");
        RuleFor(r => r.Terms!.FreeBeyondDays).InclusiveBetween(0, RefundTerms.MaxDaysBefore).OverridePropertyName("FreeBeyondDays");
        RuleFor(r => r.Terms!.ClosesMinutesBefore).InclusiveBetween(0, RefundTerms.MaxClosingMinutes).OverridePropertyName("ClosesMinutesBefore");
        RuleFor(r => r.Terms!.EveningEndsHour).InclusiveBetween(0, RefundTerms.MaxEveningEndsHour).OverridePropertyName("EveningEndsHour");
        RuleFor(r => r.Terms).Must(t => t!.Make() is not null).OverridePropertyName("Schedule")
            .WithMessage($"1 to {RefundTerms.MaxSteps} steps of days and percents, which rise from 0 to 99 as the days fall.");
    });
}

internal sealed class EditPerformanceTermsHandler(IPickGoDb db, IAuditTrail audit, IOptions<RefundOptions> options)
    : IRequestHandler<EditPerformanceTerms, Result<PerformanceTermsView>>
{
    public async Task<Result<PerformanceTermsView>> Handle(EditPerformanceTerms request, CancellationToken cancellationToken)
    {
        var performance = await db.Performances.FirstOrDefaultAsync(p => p.Id == request.PerformanceId, cancellationToken);
        if (performance is null) return CatalogueErrors.PerformanceNotFound;

        var before = performance.RefundTerms;
        performance.ChangeRefundTerms(request.Terms?.Make());
        audit.Add(performance.AuditSubject, new AuditChange("refundTerms", before?.ToString(), performance.RefundTerms?.ToString()));
        var saved = await db.SaveAsync(cancellationToken);
        return saved.IsRefused ? saved.Error : PerformanceTermsView.Of(performance, options.Value);
    }
}
