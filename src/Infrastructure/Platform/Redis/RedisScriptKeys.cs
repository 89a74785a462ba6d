using System.Linq.Expressions;
using System.Reflection;
using StackExchange.Redis;

namespace PickGo.Infrastructure.Platform.Redis;

/// <summary>A record of keys, and of channels that belong to them: a script knows each by its property's name in capitals.</summary>
/// <typeparam name="T">The record. It is reflected upon once.</typeparam>
internal static class ScriptKeys<T>
{
    private static readonly List<PropertyInfo> Keys = OfType(typeof(RedisKey));
    private static readonly List<PropertyInfo> Channels = OfType(typeof(RedisChannel));

    public static readonly Func<T, RedisKey[]> ToArray = CompileToArray();

    /// <summary>Appends the channels, which are no keys to Redis: they come before the arguments.</summary>
    public static readonly Action<T, List<RedisValue>> WriteChannels = CompileWriteChannels();

    public static readonly string Lua = string.Concat(
        [.. Keys.Select((key, i) => $"local {NameOf(key)} = KEYS[{i + 1}]\n"), .. Channels.Select(channel => $"local {NameOf(channel)} = next_text()\n")]);

    private static List<PropertyInfo> OfType(Type type) => [.. ScriptRecord.PropertiesOf(typeof(T)).Where(p => p.PropertyType == type)];

    private static string NameOf(PropertyInfo key) => ScriptRecordLua.NameOf(key).ToUpperInvariant();

    private static Func<T, RedisKey[]> CompileToArray()
    {
        var record = Expression.Parameter(typeof(T));
        var keys = Expression.NewArrayInit(typeof(RedisKey), Keys.Select(key => Expression.Property(record, key)));
        return Expression.Lambda<Func<T, RedisKey[]>>(keys, record).Compile();
    }

    private static Action<T, List<RedisValue>> CompileWriteChannels()
    {
        var (record, to) = (Expression.Parameter(typeof(T)), Expression.Parameter(typeof(List<RedisValue>)));
        var writes = Channels.Select(channel => Expression.Call(typeof(ScriptKeys<T>), nameof(WriteChannel), null, Expression.Property(record, channel), to));
        return Expression.Lambda<Action<T, List<RedisValue>>>(Expression.Block([.. writes, Expression.Empty()]), record, to).Compile();
    }

    private static void WriteChannel(RedisChannel channel, List<RedisValue> to) => to.Add(channel.ToString());
}
