using System.Collections.Concurrent;
using Microsoft.Extensions.Options;
using PickGo.Application.Payments;
using PickGo.Infrastructure.Platform.Redis;
using StackExchange.Redis;

namespace PickGo.Infrastructure.Payments;

/// <summary>A turn is a key that goes by itself.</summary>
internal sealed class RedisGatewayPace(RedisStore redis, IOptions<PaymentOptions> options, TimeProvider time) : IGatewayPace
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(250);

    /// <summary>Of those who come here about one payment one waits: a flood must not.</summary>
    private readonly ConcurrentDictionary<long, bool> _waiting = new();

    public async Task<bool> TakeTurnAsync(long paymentId, CancellationToken ct)
    {
        if (await IsFreeAsync(paymentId)) return true;
        if (!_waiting.TryAdd(paymentId, true)) return false;

        try
        {
            var until = time.GetUtcNow() + TimeSpan.FromSeconds(options.Value.AskEverySeconds) + LookEvery;
            while (time.GetUtcNow() < until)
            {
                await Task.Delay(LookEvery, time, ct);
                if (await IsFreeAsync(paymentId)) return true;
            }

            return false;
        }
        finally
        {
            _waiting.TryRemove(paymentId, out _);
        }
    }

    private async Task<bool> IsFreeAsync(long paymentId) => await (await redis.DatabaseAsync())
        .StringSetAsync(PaymentKeys.Turn(paymentId), 1, TimeSpan.FromSeconds(options.Value.AskEverySeconds), When.NotExists);
}
