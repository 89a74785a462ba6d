using System.Threading.Channels;
using Microsoft.Extensions.Options;
using PickGo.TossSandbox.Payments;
using PickGo.TossSandbox.Platform;

namespace PickGo.TossSandbox.Webhooks;

/// <summary>What is still to be told, in memory and in the journal: a webhook outlives a kill, with its id and its attempts.</summary>
public sealed class Transmissions(Journal journal, IOptions<SandboxOptions> options, TimeProvider time)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Transmission> _waiting = [];
    private readonly Channel<bool> _bell = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>The webhook of a change, to be written down in one line with it; null when nobody listens.</summary>
    public Transmission? Plan(Payment? before, Payment? after)
        => options.Value.WebhookUrl is null ? null : Transmission.Of(before, after, time.GetUtcNow());

    /// <summary>Takes what the journal holds by now.</summary>
    public void Put(Transmission transmission)
    {
        lock (_gate)
        {
            if (transmission.IsOver)
                _waiting.Remove(transmission.Id);
            else
                _waiting[transmission.Id] = transmission;
        }

        _bell.Writer.TryWrite(true);
    }

    /// <summary>Writes down what became of one.</summary>
    public void Settle(Transmission transmission)
    {
        journal.Append(new Journal.Line(null, null) { Transmission = transmission });
        Put(transmission);
    }

    /// <summary>What is due, oldest first.</summary>
    public IReadOnlyList<Transmission> Due()
    {
        var now = time.GetUtcNow();
        lock (_gate)
            return [.. _waiting.Values.Where(t => t.DueAt <= now).OrderBy(t => t.DueAt).ThenBy(t => t.Id, StringComparer.Ordinal)];
    }

    /// <summary>One of this payment has gone out: those held back for it follow.</summary>
    public void Release(string paymentKey)
    {
        lock (_gate)
        {
            foreach (var held in _waiting.Values.Where(t => t.WaitsForLater && t.Payment.PaymentKey == paymentKey).ToList())
                _waiting[held.Id] = held with { DueAt = time.GetUtcNow(), WaitsForLater = false };
        }
    }

    /// <summary>Waits for transmission, at most this long.</summary>
    public async Task WaitAsync(TimeSpan atMost, CancellationToken ct)
    {
        using var retries = new CancellationTokenSource(atMost, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(retries.Token, ct);
        try
        {
            await _bell.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            // Silence: something may have become due.
        }
    }
}
