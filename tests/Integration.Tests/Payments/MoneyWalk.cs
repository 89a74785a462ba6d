using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PickGo.Application.Payments;
using PickGo.Application.Reservations;
using PickGo.Domain.Identity;
using PickGo.Domain.Payments;
using PickGo.Domain.Tests;
using PickGo.Infrastructure.Platform;
using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

/// <summary>Buyers, an operator, the gateway, its desk and time do one thing after the other, by chance; some of it goes wrong at the gateway.</summary>
internal sealed class MoneyWalk(PickGoHost host, SandboxProcess sandbox, SeededRandom chance)
{
    private const int Buyers = 8;

    // What breaks, and what is refused: an unknown outcome, or a known one.
    private static readonly object[] Faults =
    [
        new { mode = "none" }, new { mode = "none" }, new { mode = "none" }, new { mode = "drop" }, new { mode = "twice" },
        new { mode = "error" }, new { mode = "error", code = "PROVIDER_ERROR" }, new { mode = "error", code = "REJECT_CARD_PAYMENT" },
    ];

    private readonly List<ApiClient> _buyers = [];
    private readonly List<Attempt> _attempts = [];
    private readonly HashSet<string> _untold = [];
    private TestSale _sale = null!;
    private ApiClient _operator = null!;
    private int _told;

    /// <summary>Orders that moved at the gateway without our having been told.</summary>
    public IReadOnlySet<string> Untold => _untold;
    public TestSale Sale => _sale;

    public async Task BeginAsync()
    {
        _sale = await host.SaleAsync();
        _operator = await TestMembers.AddAsync(host, AccountRole.Admin);
        for (var i = 0; i < Buyers; i++) _buyers.Add(await host.MemberAsync());
    }

    /// <returns>What happened, for whoever reads why the books are wrong.</returns>
    public async Task<string> StepAsync()
    {
        if (_attempts.Count == 0 || chance.Below(6) == 0) return await OrderAsync();

        var attempt = _attempts[Math.Max(0, _attempts.Count - 1 - chance.Below(8))];
        return chance.Below(15) switch
        {
            < 4 => await ConfirmAsync(attempt),
            4 => await ConfirmAsync(attempt, amountOff: 1 + chance.Below(2)),
            5 => await StartAgainAsync(attempt),
            6 or 7 => await CancelAsync(attempt),
            8 => await OperatorRefundsAsync(attempt),
            9 => $"goes back from {attempt.Reservation}: {(await attempt.Buyer.DeleteAsync($"/api/reservations/{attempt.Reservation}")).Status}",
            10 => await RunOutAsync(attempt),
            11 => await MoveAtTheGatewayAsync(attempt),
            12 => await TellAsync(attempt.OrderId),
            13 => await ReconcileAsync(),
            _ => await UseTicketAsync(attempt),
        };
    }

    /// <summary>Nothing fails any more, and everybody hears everything.</summary>
    public async Task HealAsync()
    {
        await sandbox.SetFaultsAsync(new { });
        await ReconcileAsync();
        foreach (var order in _attempts.Select(a => a.OrderId)) await TellAsync(order);
        await ReconcileAsync();
    }

    private async Task<string> OrderAsync()
    {
        var buyer = _buyers[chance.Below(Buyers)];
        await buyer.EnterAsync(_sale.SessionId);
        var seats = Enumerable.Range(0, 1 + chance.Below(3)).Select(_ => 1 + chance.Below(TestSale.Seats)).Distinct().ToArray();
        if ((await buyer.HoldAsync(_sale.SessionId, seats)).Code is { } notHeld) return $"holds {string.Join(',', seats)}: {notHeld}";
        var reserved = await buyer.ReserveAsync(_sale.SessionId);
        return reserved.Code is { } refused ? $"reserves: {refused}" : await StartAsync(buyer, reserved.Id);
    }

    private Task<string> StartAgainAsync(Attempt attempt) => StartAsync(attempt.Buyer, attempt.Reservation);

    private async Task<string> StartAsync(ApiClient buyer, string reservation)
    {
        var started = await buyer.PostAsync("/api/payments", new { reservationId = reservation });
        if (started.Code is { } refused) return $"starts to pay {reservation}: {refused}";
        if (!_attempts.Exists(a => a.Payment == started.Id))
            _attempts.Add(new Attempt(buyer, reservation, started.Id, started.Text("orderId"), started.Body.GetProperty("amount").GetInt64()));
        return $"starts to pay {reservation}: {started.Id}";
    }

    private async Task<string> ConfirmAsync(Attempt attempt, long amountOff = 0)
    {
        attempt.Key ??= await sandbox.PayAsync(attempt.OrderId, "시험", attempt.Amount);
        return await WithFaultAsync("confirm", $"confirms {attempt.Payment} (off by {amountOff})",
            () => attempt.Buyer.ConfirmAsync(attempt.Key, attempt.OrderId, attempt.Amount + amountOff));
    }

    private Task<string> CancelAsync(Attempt attempt)
    {
        var seats = chance.Below(2) == 0 ? new[] { 1 + chance.Below(TestSale.Seats) } : null;
        return WithFaultAsync("cancel", $"cancels {attempt.Reservation} ({seats?[0]})",
            () => attempt.Buyer.PostAsync($"/api/reservations/{attempt.Reservation}/cancel", new { seats }));
    }

    private Task<string> OperatorRefundsAsync(Attempt attempt) => WithFaultAsync("cancel", $"operator refunds {attempt.Reservation}",
        () => _operator.PostAsync($"/api/admin/reservations/{attempt.Reservation}/refund", new { all = true, reason = "시험", waiveFee = true }));

    private async Task<string> WithFaultAsync(string target, string what, Func<Task<ApiAnswer>> ask)
    {
        var fault = Faults[chance.Below(Faults.Length)];
        await sandbox.SetFaultsAsync(new Dictionary<string, object> { [target] = fault });
        var answer = await ask();
        await sandbox.SetFaultsAsync(new { });
        return $"{what}, {fault}: {answer.Status} {answer.Code}";
    }

    /// <summary>The time of an unpaid reservation passes, and the schedule comes by.</summary>
    private async Task<string> RunOutAsync(Attempt attempt)
    {
        await host.EndAtAsync(attempt.Reservation, TimeProvider.System.GetUtcNow().UtcDateTime.AddSeconds(-1));
        return $"time of {attempt.Reservation} is over: {(await SendAsync(new ExpireReservation(await host.ReservationRowAsync(attempt.Reservation)))).Error?.Code}";
    }

    /// <summary>Money moves at the gateway, and not by us.</summary>
    private async Task<string> MoveAtTheGatewayAsync(Attempt attempt)
    {
        var capture = chance.Below(2) == 0;
        attempt.Key ??= await sandbox.PayAsync(attempt.OrderId, "시험", attempt.Amount);
        _untold.Add(attempt.OrderId);
        try
        {
            if (capture) await sandbox.CaptureAsync(attempt.Key, attempt.OrderId, attempt.Amount);
            else await sandbox.GiveBackAsync(attempt.Key, chance.Below(2) == 0 ? 1_000 : null);
        }
        catch (HttpRequestException)
        {
            // It refused: there was nothing to take, or to give back.
        }

        return $"at the gateway {attempt.Payment}: {(capture ? "captured" : "given back")}";
    }

    private async Task<string> TellAsync(string order)
    {
        using var gateway = host.Stranger();
        var told = await gateway.TellAsync(order, $"{_sale.SessionId}-{++_told}");
        if (told.Code is null) _untold.Remove(order);
        return $"told of {order}: {told.Status}";
    }

    private async Task<string> ReconcileAsync()
    {
        var payments = await host.WithDbAsync(db => db.Payments.Where(p => p.Status == PaymentStatus.Confirming).Select(p => p.Id).ToListAsync());
        foreach (var id in payments) await SendAsync(new ReconcilePayment(id));
        var refunds = await host.WithDbAsync(db => db.Refunds.Where(r => r.Status == RefundStatus.Requested).Select(r => r.Id).ToListAsync());
        foreach (var id in refunds) await SendAsync(new ReconcileRefund(id));
        return $"reconciles {payments.Count} and {refunds.Count}";
    }

    private async Task<string> UseTicketAsync(Attempt attempt)
    {
        var tickets = await attempt.Buyer.GetAsync($"/api/reservations/{attempt.Reservation}/tickets");
        if (tickets.Code is { } none) return $"no tickets of {attempt.Reservation}: {none}";
        var code = tickets.Body[0].GetProperty("code").GetString();
        return $"uses a ticket of {attempt.Reservation}: {(await _operator.PostAsync("/api/admin/tickets/check", new { code })).Status}";
    }

    private async Task<Domain.Platform.Result> SendAsync(Application.Platform.IUseCase useCase)
    {
        await using var scope = host.Services.GetRequiredService<IServiceScopeFactory>().CreateSystemScope("walk");
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(useCase);
    }

    private sealed record Attempt(ApiClient Buyer, string Reservation, string Payment, string OrderId, long Amount)
    {
        public string? Key { get; set; }
    }
}
