using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;
using PickGo.Infrastructure.Platform;
using PickGo.Infrastructure.Platform.Persistence;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>The audit trail does not grow for ever.</summary>
public sealed class AuditRetentionTests(DatabaseProvider database) : OnTheServer(database)
{
    [Test]
    public async Task OldEntriesAreDestroyed_AndADryRunOnlyCounts()
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        await AddAsync("old", now.AddDays(-731));
        await AddAsync("young", now.AddDays(-729));

        Assert.That(await DestroyAsync(dryRun: true), Is.EqualTo(1));
        Assert.That(await Host.CountAsync<AuditEntry>(e => e.SubjectKind == "old" || e.SubjectKind == "young"), Is.EqualTo(2));
        Assert.That(await DestroyAsync(dryRun: false), Is.EqualTo(1));

        Assert.That(await Host.CountAsync<AuditEntry>(e => e.SubjectKind == "old"), Is.Zero);
        Assert.That(await Host.CountAsync<AuditEntry>(e => e.SubjectKind == "young"), Is.EqualTo(1));
        Assert.That(await Host.CountAsync<AuditEntry>(e => e.UseCase == nameof(DestroyAuditEntries) && e.ActorId == "retention"), Is.EqualTo(2), "and it leaves entries itself");
    }

    private Task<int> AddAsync(string kind, DateTime at) => Host.WithDbAsync(async db =>
    {
        db.Add(new AuditEntry(at, Actor.System("test"), "Test", new AuditSubject(kind, ""), null, "", null));
        return await db.SaveChangesAsync();
    });

    private async Task<int> DestroyAsync(bool dryRun)
    {
        await using var scope = Host.Services.GetRequiredService<IServiceScopeFactory>().CreateSystemScope("retention");
        return (await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new DestroyAuditEntries(730, dryRun))).Value.Count;
    }
}
