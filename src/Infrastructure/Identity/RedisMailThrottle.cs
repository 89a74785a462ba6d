using Microsoft.Extensions.Logging;
using PickGo.Application.Identity;
using PickGo.Domain.Identity;
using PickGo.Infrastructure.Platform;
using PickGo.Infrastructure.Platform.Redis;
using StackExchange.Redis;

namespace PickGo.Infrastructure.Identity;

/// <summary>Counts in Redis, over all servers. While Redis is away nobody is kept out.</summary>
internal sealed class RedisMailThrottle(RedisStore redis, ILogger<RedisMailThrottle> log) : IMailThrottle
{
    /// <summary>Of one device, or one network, to one address.</summary>
    internal const int OwnMails = 5;

    /// <summary>Of all together that never logged in to the account.</summary>
    internal const int StrangersMails = 15;

    /// <summary>Of one network to whatever addresses: whole schools and cafés sit behind one.</summary>
    internal const int NetworkMails = 200;

    /// <summary>No longer than what the last mail carries is good for: see <see cref="PasswordReset.Lifetime"/>.</summary>
    internal static readonly TimeSpan Window = PasswordReset.Lifetime;

    private static readonly RedisScript<LoginKeys, TakeArguments> Take = new("login_take");

    public async Task<MailPermit> TakeAsync(MailPurpose purpose, string email, LoginDevice device, bool isKnown, CancellationToken ct)
    {
        try
        {
            var db = await redis.DatabaseAsync();
            RedisKey network = $"mail:{purpose}:network:{Networks.Of(device.Address)}";
            if (!isKnown && await TakeAsync(db, new LoginKeys(network, network), NetworkMails, 0) is > 0 and var wait)
                return new MailPermit((int)Math.Ceiling(wait / 1000.0), IsSpent: false);

            var spent = await TakeAsync(db, KeysOf(purpose, email, device, isKnown), OwnMails, isKnown ? 0 : StrangersMails) > 0;
            return new MailPermit(null, spent);
        }
        catch (Exception e) when (e is RedisException or TimeoutException)
        {
            IdentityLog.MailThrottleAway(log, e);
            return new MailPermit(null, IsSpent: false);
        }
    }

    private static async Task<long> TakeAsync(IDatabase db, LoginKeys keys, int own, int shared) =>
        (long)await Take.RunAsync(db, keys, new TakeArguments(own, shared, (long)Window.TotalMilliseconds));

    private static LoginKeys KeysOf(MailPurpose purpose, string email, LoginDevice device, bool isKnown)
    {
        var address = Secrets.Hash(email);
        return new LoginKeys($"mail:{purpose}:{{{address}}}:{(isKnown ? device.Hash : Networks.Of(device.Address))}", $"mail:{purpose}:{{{address}}}:strangers");
    }
}
