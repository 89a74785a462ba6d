using FluentValidation;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Catalogue;
using PickGo.Application.Identity;
using PickGo.Application.Members;
using PickGo.Application.Payments;
using PickGo.Application.Platform;
using PickGo.Application.Queue;
using PickGo.Application.Reservations;
using PickGo.Application.Reviews;
using PickGo.Application.Seats;

namespace PickGo.Application;

public static class ApplicationSetup
{
    /// <summary>Registers the use cases and the pipeline they run in, outermost step first.</summary>
    public static IServiceCollection AddApplication(this IServiceCollection services)
    {
        services.Scan(scan => scan.FromAssemblies(typeof(ApplicationSetup).Assembly)
            .AddClasses(c => c.AssignableToAny(typeof(IRequestHandler<,>), typeof(INotificationHandler<>), typeof(IReplay<,>)), publicOnly: false)
            .AsImplementedInterfaces().WithScopedLifetime());
        services.AddValidatorsFromAssembly(typeof(ApplicationSetup).Assembly, ServiceLifetime.Singleton, includeInternalTypes: true);

        services.AddScoped<ServiceFactory>(p => p.GetRequiredService);
        services.AddScoped<IMediator, Mediator>();
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(MetricsBehavior<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(ValidationBehavior<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(IdempotencyBehavior<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(TransactionBehavior<,>));

        services.AddScoped<RequestContext>();
        services.AddScoped<AfterCommit>();
        services.AddScoped<Transactions>();
        services.AddScoped<Func<Transactions>>(p => p.GetRequiredService<Transactions>);
        services.AddScoped<Func<IIdempotencyStore>>(p => p.GetRequiredService<IIdempotencyStore>);
        services.AddOutboxEvent<Mail, SendMail>();
        services.AddScoped<IPersonalData, ActivityData>();

        services.AddCatalogue();
        services.AddIdentity();
        services.AddMembers();
        services.AddQueue();
        services.AddSeats();
        services.AddReservations();
        services.AddPayments();
        services.AddReviews();
        return services;
    }
}
