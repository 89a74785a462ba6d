using System.Threading.Channels;

namespace PickGo.Infrastructure.Platform.Outbox;

/// <summary>Tells this server's dispatcher that there is something to send, so that it need not wait for its next look.</summary>
internal sealed class OutboxSignal
{
    private readonly Channel<bool> _signals = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public Task SetAsync() => _signals.Writer.WriteAsync(true).AsTask();

    /// <summary>Waits for the signal, at most this long.</summary>
    public async Task WaitAsync(TimeSpan atMost, CancellationToken ct)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(ct);
        timeout.CancelAfter(atMost);
        try
        {
            await _signals.Reader.ReadAsync(timeout.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            // No signal: look anyway, another server's messages may have come back.
        }
    }
}
