using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PickGo.Application.Payments;

namespace PickGo.Integration.Tests;

/// <summary>Counts what servers ask of the gateway: questions about orders, and all calls.</summary>
internal sealed class AskedGateways
{
    private int _questions;
    private int _others;

    public int Questions => _questions;

    public int Calls => _questions + _others;

    public void Count(IServiceCollection services)
    {
        var real = services.Last(s => s.ServiceType == typeof(IPaymentGateway)).ImplementationFactory!;
        services.Replace(ServiceDescriptor.Transient<IPaymentGateway>(p => new Counting((IPaymentGateway)real(p), this)));
    }

    private sealed class Counting(IPaymentGateway real, AskedGateways owner) : IPaymentGateway
    {
        public GatewayClient Client => real.Client;

        public Task<GatewayAnswer> ConfirmAsync(GatewayCharge charge, CancellationToken ct)
        {
            Interlocked.Increment(ref owner._others);
            return real.ConfirmAsync(charge, ct);
        }

        public Task<GatewayAnswer> CancelAsync(GatewayRefund refund, CancellationToken ct)
        {
            Interlocked.Increment(ref owner._others);
            return real.CancelAsync(refund, ct);
        }

        public Task<GatewayOrder> FindAsync(string orderId, CancellationToken ct)
        {
            Interlocked.Increment(ref owner._questions);
            return real.FindAsync(orderId, ct);
        }
    }
}
