using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PickGo.Domain.Payments;
using PickGo.Domain.Reservations;
using PickGo.Infrastructure.Platform.Persistence;

namespace PickGo.Infrastructure.Payments;

internal sealed class PaymentTable : IEntityTypeConfiguration<Payment>
{
    public const string OneOpen = "UX_Payments_OneOpenPerReservation";
    public const string OneCaptured = "UX_Payments_OneCapturedPerReservation";

    public void Configure(EntityTypeBuilder<Payment> builder)
    {
        builder.ToTable("Payments");
        builder.Property(p => p.OrderId).HasMaxLength(Payment.OrderIdLength);
        builder.HasIndex(p => p.OrderId, "UX_Payments_OrderId").IsUnique();
        builder.Property(p => p.OrderName).HasMaxLength(Payment.OrderNameLength);
        builder.Property(p => p.PaymentKey).HasMaxLength(Payment.PaymentKeyLength);
        builder.Property(p => p.Method).HasMaxLength(Payment.MethodLength);
        builder.Property(p => p.ReceiptUrl).HasMaxLength(Payment.ReceiptUrlLength);
        builder.Property(p => p.FailureCode).HasMaxLength(Payment.FailureCodeLength);
        builder.Property(p => p.FailureMessage).HasMaxLength(Payment.FailureMessageLength);
        builder.HasIndex(p => new { p.Status, p.NextAttemptAt }, "IX_Payments_Confirming");
        builder.HasIndex(p => p.MemberId, "IX_Payments_Member");
        builder.HasIndex(p => p.PaymentKey, "IX_Payments_PaymentKey");
        builder.HasOne<Reservation>().WithMany().HasForeignKey(p => p.ReservationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.History).WithOne().HasForeignKey(h => h.PaymentId);

        // One attempt at a time, and one success for ever: a reservation cannot be paid twice.
        builder.HasIndex(p => p.ReservationId, OneOpen)
            .IsUniqueOr(PaymentErrors.Confirming).HasFilter("\"Status\" IN ('Pending', 'Confirming')");
        builder.HasIndex(p => p.ReservationId, OneCaptured)
            .IsUniqueOr(ReservationErrors.NotUnpaid).HasFilter("\"Status\" IN ('Completed', 'PartiallyCanceled', 'Canceled')");
    }
}

internal sealed class PaymentHistoryTable : IEntityTypeConfiguration<PaymentHistory>
{
    public void Configure(EntityTypeBuilder<PaymentHistory> builder) => builder.ToTable("PaymentHistories");
}

internal sealed class RefundTable : IEntityTypeConfiguration<Refund>
{
    public void Configure(EntityTypeBuilder<Refund> builder)
    {
        builder.ToTable("Refunds");
        builder.Property(r => r.Reason).HasMaxLength(Refund.ReasonLength);
        builder.Property(r => r.Key).HasMaxLength(Refund.KeyLength);
        builder.HasIndex(r => r.Key, "UX_Refunds_Key").IsUnique();
        builder.Property(r => r.Reference).HasMaxLength(Refund.KeyLength);
        builder.Property(r => r.FailureCode).HasMaxLength(Payment.FailureCodeLength);
        builder.HasOne<Payment>().WithMany().HasForeignKey(r => r.PaymentId);

        // Two cancels at once: one of them finds the other's refund on its way.
        builder.HasIndex(r => r.PaymentId, "UX_Refunds_OneRunningPerPayment").IsUniqueOr(PaymentErrors.RefundRunning).HasFilter("\"Status\" = 'Requested'");
    }
}

internal sealed class ProcessedWebhookTable : IEntityTypeConfiguration<ProcessedWebhook>
{
    public void Configure(EntityTypeBuilder<ProcessedWebhook> builder)
    {
        builder.ToTable("ProcessedWebhooks");
        builder.Property(n => n.TransmissionId).HasMaxLength(ProcessedWebhook.TransmissionIdLength);
        builder.HasIndex(n => n.PaymentId, "UX_ProcessedWebhooks_OnePerPayment").IsUniqueOr(PaymentErrors.WebhookProcessed);
        builder.HasIndex(n => n.ProcessedAt, "IX_ProcessedWebhooks_ProcessedAt");
        builder.HasOne<Payment>().WithMany().HasForeignKey(n => n.PaymentId);
    }
}
