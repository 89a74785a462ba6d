using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Identity;
using PickGo.Domain.Members;
using PickGo.Domain.Payments;
using PickGo.Domain.Platform;
using PickGo.Domain.Queue;
using PickGo.Domain.Reservations;
using PickGo.Domain.Seats;
using PickGo.Infrastructure.Catalogue;
using PickGo.Infrastructure.Platform.Idempotency;
using PickGo.Infrastructure.Platform.Outbox;

namespace PickGo.Infrastructure.Platform.Persistence;

/// <summary>One model for every engine; each engine has a derived context that carries its migrations.</summary>
public abstract class PickGoDbContext : DbContext, IPickGoDb
{
    private const int EnumLength = 24;

    // A refused save ends its transaction, so there is nothing to come back to: two round trips fewer for every save.
    protected PickGoDbContext(DbContextOptions options) : base(options) => Database.AutoSavepointsEnabled = false;

    public DbSet<Member> Members => Set<Member>();
    public DbSet<EmailVerification> EmailVerifications => Set<EmailVerification>();
    public DbSet<RefreshToken> RefreshTokens => Set<RefreshToken>();
    public DbSet<SigningKey> SigningKeys => Set<SigningKey>();
    public DbSet<Venue> Venues => Set<Venue>();
    public DbSet<Performance> Performances => Set<Performance>();
    public DbSet<PerformanceArea> Areas => Set<PerformanceArea>();
    public DbSet<PerformanceSession> Sessions => Set<PerformanceSession>();
    public DbSet<Post> Posts => Set<Post>();
    public DbSet<Reservation> Reservations => Set<Reservation>();
    public DbSet<TakenSeat> TakenSeats => Set<TakenSeat>();
    public DbSet<BlockedSeat> BlockedSeats => Set<BlockedSeat>();
    public DbSet<ReservationSeat> ReservationSeats => Set<ReservationSeat>();
    public DbSet<SeatAllowance> SeatAllowances => Set<SeatAllowance>();
    public DbSet<Payment> Payments => Set<Payment>();
    public DbSet<Refund> Refunds => Set<Refund>();
    public DbSet<ProcessedWebhook> ProcessedWebhooks => Set<ProcessedWebhook>();
    public DbSet<QueueDraw> QueueDraws => Set<QueueDraw>();
    public DbSet<OutboxMessage> OutboxMessages => Set<OutboxMessage>();
    public DbSet<IdempotencyRecord> IdempotencyRecords => Set<IdempotencyRecord>();
    public DbSet<AppliedViewBatch> AppliedViewBatches => Set<AppliedViewBatch>();

    public async Task<Result> SaveAsync(CancellationToken ct)
    {
        try
        {
            await SaveChangesAsync(ct);
            return Result.Done;
        }
        catch (DbUpdateConcurrencyException)
        {
            return CommonErrors.Conflict;
        }
        catch (DbUpdateException e) when (EngineErrors.UniqueIndexOf(e, Model) is { } index)
        {
            return ConstraintErrors.Of(index);
        }
    }

    public void ClearTracking() => ChangeTracker.Clear();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(PickGoDbContext).Assembly);
        foreach (var entity in modelBuilder.Model.GetEntityTypes().Where(e => typeof(ContestedEntity).IsAssignableFrom(e.ClrType)))
        {
            modelBuilder.Entity(entity.ClrType).Property(nameof(ContestedEntity.Version)).IsConcurrencyToken();
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(EnumLength);
    }
}
