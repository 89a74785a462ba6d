using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;
using PickGo.Infrastructure.Platform.Idempotency;
using PickGo.Infrastructure.Platform.Outbox;

namespace PickGo.Infrastructure.Platform.Persistence;

/// <summary>One model for every engine; each engine has a derived context that carries its migrations. Features add their rows in their folders.</summary>
public abstract partial class PickGoDbContext : DbContext, IPickGoDb
{
    private const int EnumLength = 24;

    // A refused save ends its transaction, so there is nothing to come back to: two round trips fewer for every save.
    protected PickGoDbContext(DbContextOptions options) : base(options) => Database.AutoSavepointsEnabled = false;

    public DbSet<OutboxMessage> OutboxMessages => Set<OutboxMessage>();
    public DbSet<IdempotencyRecord> IdempotencyRecords => Set<IdempotencyRecord>();
    public IQueryable<AuditEntry> AuditEntries => Set<AuditEntry>();

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
        modelBuilder.UseOpenIddict<long>();
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(PickGoDbContext).Assembly);
        foreach (var entity in modelBuilder.Model.GetEntityTypes().Where(e => typeof(ContestedEntity).IsAssignableFrom(e.ClrType)))
        {
            modelBuilder.Entity(entity.ClrType).Property(nameof(ContestedEntity.Version)).IsConcurrencyToken();
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Actor>().HaveConversion<ActorConverter>().HaveMaxLength(Actor.TextLength);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(EnumLength);
    }
}
