using PickGo.Application.Payments;

namespace PickGo.Crash.Server;

/// <summary>Dies before the gateway is asked, or after it answered and before anybody heard it.</summary>
internal sealed class CrashingGateway(IPaymentGateway real, CrashInjector crash) : IPaymentGateway
{
    public GatewayClient Client => real.Client;

    public Task<GatewayAnswer> ConfirmAsync(GatewayCharge charge, CancellationToken ct) => AroundAsync("charge", () => real.ConfirmAsync(charge, ct));

    public Task<GatewayOrder> FindAsync(string orderId, CancellationToken ct) => AroundAsync("ask", () => real.FindAsync(orderId, ct));

    public Task<GatewayAnswer> CancelAsync(GatewayRefund refund, CancellationToken ct) => AroundAsync("refund", () => real.CancelAsync(refund, ct));

    private async Task<T> AroundAsync<T>(string call, Func<Task<T>> work)
    {
        await crash.AtAsync($"{RunningUseCase.Name}.before-{call}");
        var answer = await work();
        await crash.AtAsync($"{RunningUseCase.Name}.after-{call}");
        return answer;
    }
}
