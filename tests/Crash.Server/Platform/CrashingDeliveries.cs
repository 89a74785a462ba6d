using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using PickGo.Application.Platform;
using PickGo.Application.Queue;
using PickGo.Application.Seats;
using PickGo.Domain.Platform;
using PickGo.Domain.Seats;

namespace PickGo.Crash.Server;

/// <summary>Writes every mail down, repeats too, one line each: what left the process, whether or not anybody noted it.</summary>
internal sealed class CrashingMailer(CrashInjector crash, string path) : IMailer
{
    /// <summary>Setting that names the file.</summary>
    public const string PathSetting = "Crash:Mails";

    private readonly SemaphoreSlim _one = new(1);

    public async Task SendAsync(Mail mail, CancellationToken ct)
    {
        // Who dies in the request that brings the mail would have sent it, or sent and noted it, by chance: it leaves after the death.
        if (crash.AwaitsAny("confirm.")) throw new TimeoutException("The mail server does not answer.");
        await crash.AtAsync(CrashPoints.OutboxBeforeSend);
        await _one.WaitAsync(ct);
        try
        {
            await File.AppendAllTextAsync(path, JsonSerializer.Serialize(mail) + "\n", ct);
        }
        finally
        {
            _one.Release();
        }

        await crash.AtAsync(CrashPoints.OutboxAfterSend);
    }
}

/// <summary>
/// Dies when the outbox is about to show sold seats. What a request shows at once after its commit would spare the outbox that, and
/// fails where it is to be seen.
/// </summary>
internal sealed class CrashingInventory(ISeatInventory real, CrashInjector crash) : ISeatInventory
{
    public async Task ApplyAsync(long sessionId, ReservedSeats change, CancellationToken ct)
    {
        if (change.Letter == SeatLetters.Reserved && crash.Awaits(CrashPoints.OutboxBeforeInventory) && RunningUseCase.Name != "outbox")
            throw new TimeoutException("The seat inventory does not answer.");
        if (change.Letter == SeatLetters.Reserved) await crash.AtAsync($"{RunningUseCase.Name}.before-inventory");
        await real.ApplyAsync(sessionId, change, ct);
    }

    public Task<Result<SeatSnapshot>> ReadAsync(EntryPass pass, CancellationToken ct) => real.ReadAsync(pass, ct);

    public Task<Result<HoldView>> HoldAsync(EntryPass pass, IReadOnlyList<int> seats, SeatRules rules, CancellationToken ct) => real.HoldAsync(pass, seats, rules, ct);
    public Task<Result<HoldView>> HoldFirstAsync(EntryPass pass, PlaceRange places, SeatRules rules, CancellationToken ct) => real.HoldFirstAsync(pass, places, rules, ct);

    public Task<Result<HoldView>> ExtendAsync(EntryPass pass, CancellationToken ct) => real.ExtendAsync(pass, ct);

    public Task<Result> ReleaseAsync(long sessionId, long memberId, IReadOnlyList<int>? seats, bool noOrphans, CancellationToken ct) =>
        real.ReleaseAsync(sessionId, memberId, seats, noOrphans, ct);

    public Task<Result<IReadOnlyList<int>>> ClaimAsync(EntryPass pass, IReadOnlyList<int>? seats, bool noOrphans, CancellationToken ct) =>
        real.ClaimAsync(pass, seats, noOrphans, ct);

    public Task ApplyBlocksAsync(long sessionId, int version, IReadOnlyList<int> seats, CancellationToken ct) => real.ApplyBlocksAsync(sessionId, version, seats, ct);

    public Task DropAsync(long sessionId, int version, CancellationToken ct) => real.DropAsync(sessionId, version, ct);

    public Task SweepAsync(long sessionId, CancellationToken ct) => real.SweepAsync(sessionId, ct);
}

/// <summary>Dies when everything is done and the answer is about to leave.</summary>
internal sealed class CrashingAnswers(CrashInjector crash) : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((http, go) =>
        {
            if (NameOf(http.Request.Path.Value!) is { } name) http.Response.OnStarting(() => crash.AtAsync($"{name}.before-answer"));
            return go(http);
        });
        next(app);
    };

    private static string? NameOf(string path) =>
        path == "/api/payments/confirm" ? "confirm" : path.EndsWith("/cancel", StringComparison.Ordinal) ? "cancel" : null;
}
