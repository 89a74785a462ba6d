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
        services.AddSingleton<CrashInjector>();
        services.Insert(0, ServiceDescriptor.Scoped(typeof(IPipelineBehavior<,>), typeof(RunningUseCase.Note<,>)));
        services.AddSingleton<IStartupFilter, CrashingAnswers>();
        services.ConfigureDbContext<PostgreSqlDbContext>((p, db) =>
            db.AddInterceptors(new CrashingTransactions(p.GetRequiredService<CrashInjector>()), new CrashingSaves(p.GetRequiredService<CrashInjector>())));

        var gateway = services.Last(s => s.ServiceType == typeof(IPaymentGateway)).ImplementationFactory!;
        services.Replace(ServiceDescriptor.Transient<IPaymentGateway>(p => new CrashingGateway((IPaymentGateway)gateway(p), p.GetRequiredService<CrashInjector>())));

        var inventory = services.Last(s => s.ServiceType == typeof(ISeatInventory)).ImplementationType!;
        services.Replace(ServiceDescriptor.Singleton<ISeatInventory>(p =>
            new CrashingInventory((ISeatInventory)ActivatorUtilities.CreateInstance(p, inventory), p.GetRequiredService<CrashInjector>())));

        services.Replace(ServiceDescriptor.Singleton<IMailer>(p => new CrashingMailer(
            p.GetRequiredService<CrashInjector>(), p.GetRequiredService<IConfiguration>()[CrashingMailer.PathSetting]!)));
    }
}
