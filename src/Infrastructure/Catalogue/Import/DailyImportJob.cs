using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using PickGo.Application.Catalogue.Import;
using PickGo.Domain.Platform;
using PickGo.Infrastructure.Platform;
using PickGo.Infrastructure.Platform.Persistence;
using Quartz;

namespace PickGo.Infrastructure.Catalogue.Import;

/// <summary>Has the coming months imported once a day from noon in Korea on. A noon that no server saw is made up for by whichever starts first.</summary>
[DisallowConcurrentExecution]
internal sealed class DailyImportJob(PickGoDbContext db, IKopis kopis, IOptions<KopisOptions> options, IServiceScopeFactory scopes, TimeProvider time) : IJob
{
    private const int NoonHour = 12;
    private const int DaysAhead = 120;
    private static readonly Actor Self = Actor.System("daily-import");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var now = Kst.FromUtc(time.GetUtcNow().UtcDateTime);
        if (!kopis.IsConfigured || !options.Value.ImportDaily || now.Hour < NoonHour) return;

        var noon = Kst.ToUtc(now.Date.AddHours(NoonHour));
        if (await db.Operations.AnyAsync(o => o.Kind == KopisImport.Kind && o.AskedBy == Self && o.AskedAt >= noon, cancellationToken)) return;

        var today = DateOnly.FromDateTime(now);
        await using var scope = scopes.CreateSystemScope(Self.Id);
        // Refused while another import is under way: the next run asks again.
        await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new StartImport(ImportSource.Kopis, today, today.AddDays(DaysAhead)), cancellationToken);
    }
}
