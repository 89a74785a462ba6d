using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using StackExchange.Redis;

namespace PickGo.Infrastructure.Platform.Redis;

/// <summary>
/// A Lua script of this assembly as it is sent: the keys by name, the preludes it builds on, the arguments by name, the script. It is sent
/// by its hash; a server that does not know it (restarted, flushed) gets the text.
/// </summary>
internal abstract class RedisScript
{
    private readonly byte[] _hash;

    /// <param name="names">File names without <c>.lua</c>; all but the last are preludes.</param>
    /// <param name="keys">Lines that give the keys their names.</param>
    /// <param name="arguments">Lines that give the arguments theirs.</param>
    protected RedisScript(string[] names, string keys, string arguments)
    {
        Name = names[^1];
        // Not every script uses all of a prelude, but each uses every argument it is sent.
        Text = string.Join('\n',
            ["-- luacheck: push ignore 211", Read("arguments"), keys, .. names[..^1].Select(Read), "-- luacheck: pop", arguments, Read(Name)]);
        _hash = HashAsRedisDoes(Text);
    }

    public string Name { get; }

    public string Text { get; }

    protected async Task<RedisResult> SendAsync(IDatabase redis, RedisKey[] keys, RedisValue[] arguments)
    {
        try
        {
            return await redis.ScriptEvaluateAsync(_hash, keys, arguments);
        }
        catch (RedisServerException e) when (e.Message.StartsWith("NOSCRIPT", StringComparison.Ordinal))
        {
            return await redis.ScriptEvaluateAsync(Text, keys, arguments);
        }
    }

    internal static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{name}.lua")
            ?? throw new InvalidOperationException($"There is no script {name}.lua.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

#pragma warning disable CA5350 // EVALSHA names scripts by SHA-1; nothing is protected by it.
    private static byte[] HashAsRedisDoes(string text) => SHA1.HashData(Encoding.UTF8.GetBytes(text));
#pragma warning restore CA5350
}

/// <summary>
/// A script with its keys and arguments. Both records are the only place where their order is spelled: Lua knows them by the names of their
/// properties, keys as <c>WAITING</c>, arguments as <c>opens_ms</c>.
/// </summary>
/// <typeparam name="TKeys">A record of keys, and of channels that belong to them.</typeparam>
/// <typeparam name="TArguments">A record; see <see cref="ScriptRecord{T}"/> for what it may hold.</typeparam>
internal sealed class RedisScript<TKeys, TArguments>(params string[] names)
    : RedisScript(names, ScriptKeys<TKeys>.Lua, ScriptRecord<TArguments>.Lua)
{
    public Task<RedisResult> RunAsync(IDatabase redis, TKeys keys, TArguments arguments)
    {
        var values = new List<RedisValue>();
        ScriptKeys<TKeys>.WriteChannels(keys, values);
        ScriptRecord<TArguments>.Write(arguments, values);
        return SendAsync(redis, ScriptKeys<TKeys>.ToArray(keys), [.. values]);
    }
}

/// <summary>For scripts that need to be told nothing.</summary>
internal readonly record struct NoArguments;
