using Microsoft.Extensions.Logging;
using PickGo.Application.Identity;
using PickGo.Domain.Identity;
using PickGo.Infrastructure.Platform;
using PickGo.Infrastructure.Platform.Redis;
using StackExchange.Redis;

namespace PickGo.Infrastructure.Identity;

/// <summary>Counts in Redis, over all servers. While Redis is away nobody is kept out: the hash of a password is slow on purpose.</summary>
internal sealed class RedisLoginThrottle(RedisStore redis, ILogger<RedisLoginThrottle> log) : ILoginThrottle
{
    /// <summary>Of one device, or one address, at one account.</summary>
    internal const int OwnTries = 5;

    /// <summary>Of all devices together that never logged in to the account.</summary>
    internal const int StrangersTries = 60;

    /// <summary>Of one address at whatever accounts: whole schools and cafés sit behind one.</summary>
    internal const int AddressTries = 200;

    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);
    private static readonly RedisScript<LoginKeys, TakeArguments> Take = new("login_take");
    private static readonly RedisScript<AddressKeys, NoArguments> Forgive = new("login_forgive");

    public async Task<int?> TakeAsync(string email, LoginDevice device, bool isKnown, CancellationToken ct)
    {
        try
        {
            var db = await redis.DatabaseAsync();
            var wait = await TakeAsync(db, KeysOf(email, device, isKnown), OwnTries, isKnown ? 0 : StrangersTries);
            if (wait == 0 && !isKnown) wait = await TakeAsync(db, new LoginKeys(AddressKey(device), AddressKey(device)), AddressTries, 0);
            return wait == 0 ? null : (int)Math.Ceiling(wait / 1000.0);
        }
        catch (Exception e) when (e is RedisException or TimeoutException)
        {
            IdentityLog.ThrottleAway(log, e);
            return null;
        }
    }

    public async Task ForgiveAsync(string email, LoginDevice device, bool isKnown, CancellationToken ct)
    {
        try
        {
            var db = await redis.DatabaseAsync();
            await db.KeyDeleteAsync(KeysOf(email, device, isKnown).Own);
            if (!isKnown) await Forgive.RunAsync(db, new AddressKeys(AddressKey(device)), default);
        }
        catch (Exception e) when (e is RedisException or TimeoutException)
        {
            IdentityLog.ThrottleAway(log, e);
        }
    }

    private static async Task<long> TakeAsync(IDatabase db, LoginKeys keys, int own, int shared) =>
        (long)await Take.RunAsync(db, keys, new TakeArguments(own, shared, (long)Window.TotalMilliseconds));

    private static LoginKeys KeysOf(string email, LoginDevice device, bool isKnown)
    {
        var account = Secrets.Hash(email);
        return new LoginKeys($"login:{{{account}}}:{(isKnown ? device.Hash : Networks.Of(device.Address))}", $"login:{{{account}}}:strangers");
    }

    private static RedisKey AddressKey(LoginDevice device) => $"login:address:{Networks.Of(device.Address)}";
}

/// <param name="Own">What this device has at the account.</param>
/// <param name="Shared">What all have that it does not know.</param>
internal readonly record struct LoginKeys(RedisKey Own, RedisKey Shared);

/// <param name="Address">What an address has at whatever accounts.</param>
internal readonly record struct AddressKeys(RedisKey Address);

/// <param name="OwnTries">How many in a window.</param>
/// <param name="SharedTries">How many of all; 0: not asked.</param>
/// <param name="WindowMs">How long one is.</param>
internal readonly record struct TakeArguments(int OwnTries, int SharedTries, long WindowMs);
