using MediatR;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PickGo.Application.Payments;
using PickGo.Application.Platform;
using PickGo.Application.Seats;
using PickGo.Infrastructure.Platform.Persistence.PostgreSql;

namespace PickGo.Crash.Server;

internal static class CrashSetup
{
    /// <summary>Puts a crash point before and after what the ports do.</summary>
    public static void Wrap(IServiceCollection services)
    {
        services.AddSingleton<Doom>();
        services.Insert(0, ServiceDescriptor.Scoped(typeof(IPipelineBehavior<,>), typeof(RunningUseCase.Note<,>)));
        services.AddSingleton<IStartupFilter, DoomedAnswers>();
        services.ConfigureDbContext<PostgreSqlDbContext>((p, db) =>
            db.AddInterceptors(new DoomedTransactions(p.GetRequiredService<Doom>()), new DoomedSaves(p.GetRequiredService<Doom>())));

        var gateway = services.Last(s => s.ServiceType == typeof(IPaymentGateway)).ImplementationFactory!;
        services.Replace(ServiceDescriptor.Transient<IPaymentGateway>(p => new DoomedGateway((IPaymentGateway)gateway(p), p.GetRequiredService<Doom>())));

        var board = services.Last(s => s.ServiceType == typeof(ISeatBoard)).ImplementationType!;
        services.Replace(ServiceDescriptor.Singleton<ISeatBoard>(p =>
            new DoomedBoard((ISeatBoard)ActivatorUtilities.CreateInstance(p, board), p.GetRequiredService<Doom>())));

        services.Replace(ServiceDescriptor.Singleton<IMailer>(p => new DoomedMailer(
            p.GetRequiredService<Doom>(), p.GetRequiredService<IConfiguration>()[DoomedMailer.PathSetting]!)));
    }
}
