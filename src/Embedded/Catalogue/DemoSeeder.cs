using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PickGo.Application.Identity;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Members;
using PickGo.Domain.Platform;
using PickGo.Embedded.Identity;
using PickGo.Embedded.Members;
using PickGo.Infrastructure.Platform.Persistence;

namespace PickGo.Embedded.Catalogue;

/// <summary>
/// Makes the demo at the first start and moves it along at every later one. Each performance is one transaction under its natural
/// key: dying half-way leaves whole performances, and the next start makes the rest.
/// </summary>
internal sealed partial class DemoSeeder(
    IServiceScopeFactory scopes, IPasswords passwords, IOptions<DatabaseOptions> database, IHostEnvironment environment, TimeProvider time, ILogger<DemoSeeder> log)
    : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IPickGoDb>();
        // We start before the server's own start-up, which would do this; doing it twice does nothing.
        if (database.Value.MigrateAtStart)
            await db.Database.MigrateAsync(cancellationToken);
        await SeedAsync(db, cancellationToken);
        if (environment.IsDevelopment())
            await DemoClient.SeedAsync(scope.ServiceProvider, time.GetUtcNow().UtcDateTime, cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    internal async Task SeedAsync(IPickGoDb db, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        foreach (var member in DemoMembers.All)
            await SeedMemberAsync(db, member, now, ct);
        foreach (var performance in DemoCatalogue.All)
        {
            var written = await DemoWriter.WriteAsync(db, performance, now, ct);
            if (written.IsRefused)
                LogLeftAlone(performance.Key, written.Error.Code);
            db.ClearTracking();
        }
    }

    private async Task SeedMemberAsync(IPickGoDb db, DemoMember demo, DateTime now, CancellationToken ct)
    {
        if (await db.Accounts.AnyAsync(account => account.Email == demo.Email, ct))
            return;
        db.Members.Add(new Member(new Account(demo.Email, passwords.Hash(demo.Password), demo.Role, now, Actor.System("demo")), demo.Nickname));
        // Refused when another server made the member in this moment: then there is one, which is what we want.
        await db.SaveAsync(ct);
        db.ClearTracking();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Demo performance {Key} was left as it is: {Code}.")]
    private partial void LogLeftAlone(string key, string code);
}
