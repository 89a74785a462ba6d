using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;
using PickGo.TossSandbox.Faults;
using PickGo.TossSandbox.Payments;
using PickGo.TossSandbox.Platform;

namespace PickGo.TossSandbox.Webhooks;

/// <summary>Tells the shop what became of its payments, unsigned as the gateway does, and tells it again until it answers 200.</summary>
public sealed class WebhookSender(
    Transmissions transmissions, Ledger ledger, FaultInjector faults, IServer server, IOptions<SandboxOptions> options, TimeProvider time)
    : BackgroundService
{
    private const int HoldByDefaultMs = 1_000;
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan KstOffset = TimeSpan.FromHours(9);

    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromSeconds(10) };

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            ledger.ExpireOverdue();
            var due = transmissions.Due();
            await Task.WhenAll(due.Select(transmission => SendAsync(transmission, stoppingToken)));
            if (due.Count == 0)
                await transmissions.WaitAsync(LookEvery, stoppingToken);
        }
    }

    public override void Dispose()
    {
        _http.Dispose();
        base.Dispose();
    }

    private async Task SendAsync(Transmission transmission, CancellationToken ct)
    {
        var rule = transmission.IsHeld ? FaultRule.None : faults.Draw(FaultTarget.Webhook);
        var now = time.GetUtcNow();
        switch (rule.Mode)
        {
            case FaultModes.Delay or FaultModes.Reorder:
                var late = now.AddMilliseconds(rule.DelayMs ?? HoldByDefaultMs);
                transmissions.Settle(transmission with { DueAt = late, IsHeld = true, WaitsForLater = rule.Mode == FaultModes.Reorder });
                return;
            case FaultModes.Drop:
                transmissions.Settle(transmission.Over());
                return;
            case FaultModes.Error:
                transmissions.Settle(transmission.NotTaken(now));
                return;
        }

        var taken = await PostAsync(transmission, ct);
        if (rule.Mode == FaultModes.Twice)
            taken &= await PostAsync(transmission, ct);
        // A shop that we were told to leave in the middle is told again after our next start.
        if (!ct.IsCancellationRequested)
            transmissions.Settle(taken ? transmission.Over() : transmission.NotTaken(time.GetUtcNow()));
        transmissions.Release(transmission.Payment.PaymentKey);
    }

    private async Task<bool> PostAsync(Transmission transmission, CancellationToken ct)
    {
        var body = new JsonObject
        {
            ["eventType"] = "PAYMENT_STATUS_CHANGED",
            ["createdAt"] = transmission.CreatedAt.ToOffset(KstOffset).ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff", CultureInfo.InvariantCulture),
            ["data"] = PaymentView.Of(transmission.Payment, OwnUrl()),
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, options.Value.WebhookUrl)
        {
            Content = new StringContent(body.ToJsonString(Json.Format), Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("tosspayments-webhook-transmission-id", transmission.Id);
        request.Headers.Add("tosspayments-webhook-transmission-time", time.GetUtcNow().ToString("O", CultureInfo.InvariantCulture));
        request.Headers.Add("tosspayments-webhook-transmission-retried-count", transmission.Retries.ToString(CultureInfo.InvariantCulture));
        try
        {
            using var answer = await _http.SendAsync(request, ct);
            return answer.StatusCode == System.Net.HttpStatusCode.OK;
        }
        catch (Exception e) when (e is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }

    private string OwnUrl() => options.Value.PublicUrl?.AbsoluteUri.TrimEnd('/')
        ?? server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? "";
}
