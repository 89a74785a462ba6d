using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using StackExchange.Redis;

namespace PickGo.Infrastructure.Platform.Redis;

/// <summary>
/// A Lua script of this assembly, with the preludes it builds on in front. It is sent by its hash; a server that does not
/// know it (restarted, flushed) gets the text.
/// </summary>
internal sealed class RedisScript
{
    private readonly string _text;
    private readonly byte[] _hash;

    /// <param name="names">File names without <c>.lua</c>; all but the last are preludes.</param>
    public RedisScript(params string[] names)
    {
        _text = string.Join('\n', names.Select(Read));
        _hash = HashAsRedisDoes(_text);
    }

    public async Task<RedisResult> RunAsync(IDatabase redis, RedisKey[] keys, params RedisValue[] arguments)
    {
        try
        {
            return await redis.ScriptEvaluateAsync(_hash, keys, arguments);
        }
        catch (RedisServerException e) when (e.Message.StartsWith("NOSCRIPT", StringComparison.Ordinal))
        {
            return await redis.ScriptEvaluateAsync(_text, keys, arguments);
        }
    }

    private static string Read(string name)
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
