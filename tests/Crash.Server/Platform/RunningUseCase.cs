using MediatR;
using PickGo.Application.Payments;
using PickGo.Application.Reservations;

namespace PickGo.Crash.Server;

/// <summary>Which use case the running code belongs to, in the words of <see cref="CrashPoints"/>; what nobody asked for is the outbox.</summary>
internal static class RunningUseCase
{
    private static readonly AsyncLocal<string?> Current = new();

    private static readonly Dictionary<Type, string> Names = new()
    {
        [typeof(ConfirmPayment)] = "confirm",
        [typeof(CancelReservation)] = "cancel",
        [typeof(HandlePaymentWebhook)] = "webhook",
        [typeof(ReconcilePayment)] = "reconcile",
        [typeof(ReconcileRefund)] = "reconcile",
        [typeof(ExpireReservation)] = "expiry",
    };

    public static string Name => Current.Value ?? "outbox";

    /// <summary>Stands outside every other step of the pipeline: the commit belongs to the use case too.</summary>
    internal sealed class Note<TRequest, TResponse> : IPipelineBehavior<TRequest, TResponse> where TRequest : notnull
    {
        public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
        {
            Current.Value = Names.GetValueOrDefault(typeof(TRequest), typeof(TRequest).Name);
            return await next();
        }
    }
}
