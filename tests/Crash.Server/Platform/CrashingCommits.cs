using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using PickGo.Domain.Payments;
using PickGo.Domain.Reservations;

namespace PickGo.Crash.Server;

/// <summary>Dies before a commit, when all is written, or after it, when nobody was told. Which commit it is, the rows say.</summary>
internal sealed class CrashingTransactions(CrashInjector crash) : DbTransactionInterceptor
{
    public override async ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        await crash.AtAsync(Step.Before(eventData.Context!));
        return result;
    }

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) =>
        crash.AtAsync(Step.After(eventData.Context!));
}

/// <summary>The same for what is saved without a transaction of its own.</summary>
internal sealed class CrashingSaves(CrashInjector crash) : SaveChangesInterceptor
{
    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context!.Database.CurrentTransaction is null) await crash.AtAsync(Step.Before(eventData.Context));
        return result;
    }

    public override async ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context!.Database.CurrentTransaction is null) await crash.AtAsync(Step.After(eventData.Context));
        return result;
    }
}

internal static class Step
{
    public static string Before(DbContext db) => $"{RunningUseCase.Name}.before-{NameOf(db)}";

    public static string After(DbContext db) => $"{RunningUseCase.Name}.after-{NameOf(db)}";

    private static string NameOf(DbContext db)
    {
        var rows = db.ChangeTracker.Entries().Select(e => e.Entity).ToList();
        if (rows.OfType<ProcessedWebhook>().Any()) return "record";
        if (rows.OfType<Refund>().Any(r => r.Status == RefundStatus.Requested)) return "request";
        if (rows.OfType<Reservation>().Any(r => r.Status == ReservationStatus.Expired)) return "release";
        return rows.OfType<Payment>().Any(p => p.Status == PaymentStatus.Confirming) ? "begin" : "commit";
    }
}
