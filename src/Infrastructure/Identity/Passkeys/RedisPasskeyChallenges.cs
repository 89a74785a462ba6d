using Microsoft.Extensions.Logging;
using PickGo.Application.Identity;
using PickGo.Infrastructure.Platform.Redis;
using StackExchange.Redis;

namespace PickGo.Infrastructure.Identity.Passkeys;

/// <summary>
/// Challenges of all servers, under the hash of the browser's secret. Taking one deletes it in the same command, so of two who show the same
/// answer at once one finds it. They pass within minutes, and passwords work without them: while Redis is away there are no passkeys.
/// </summary>
internal sealed class RedisPasskeyChallenges(RedisStore redis, ILogger<RedisPasskeyChallenges> log) : IPasskeyChallenges
{
    /// <summary>As long as a browser's own question stands, and a little more than anybody needs.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    public async Task<string?> KeepAsync(PasskeyPurpose purpose, long? accountId, string state)
    {
        var secret = Secrets.Next();
        try
        {
            await (await redis.DatabaseAsync()).StringSetAsync(KeyOf(purpose, accountId, secret), state, Lifetime);
            return secret;
        }
        catch (Exception e) when (e is RedisException or TimeoutException)
        {
            IdentityLog.ChallengesAway(log, e);
            return null;
        }
    }

    public async Task<string?> TakeAsync(PasskeyPurpose purpose, long? accountId, string? secret)
    {
        if (string.IsNullOrEmpty(secret)) return null;

        try
        {
            return await (await redis.DatabaseAsync()).StringGetDeleteAsync(KeyOf(purpose, accountId, secret));
        }
        catch (Exception e) when (e is RedisException or TimeoutException)
        {
            IdentityLog.ChallengesAway(log, e);
            return null;
        }
    }

    /// <summary>One that was given for one thing, or to one account, is not there for another.</summary>
    private static RedisKey KeyOf(PasskeyPurpose purpose, long? accountId, string secret) => $"passkey:{purpose}:{accountId}:{Secrets.Hash(secret)}";
}
