using System.Linq.Expressions;
using System.Reflection;
using StackExchange.Redis;

namespace PickGo.Infrastructure.Platform.Redis;

/// <summary>
/// How a record is told to a script, property by property: numbers, booleans, text, records of these, and lists of any of them. A
/// <see cref="RedisValue"/> is text too: so are ids, because Lua's numbers lose digits on their way back to text.
/// </summary>
/// <typeparam name="T">The record. It is reflected upon once.</typeparam>
internal static class ScriptRecord<T>
{
    /// <summary>Appends a record's values, in order.</summary>
    public static readonly Action<T, List<RedisValue>> Write = ScriptRecord.CompileWrite<T>();

    /// <summary>The lines of Lua that read them in that order, and name them.</summary>
    public static string Lua => string.Concat(ScriptRecordLua.NamesOf(typeof(T)).Select(line => line + '\n'));
}

internal static class ScriptRecord
{
    /// <summary>In the order of the constructor, which is the order of the declaration.</summary>
    public static IReadOnlyList<PropertyInfo> PropertiesOf(Type record)
    {
        var parameters = record.GetConstructors().SelectMany(c => c.GetParameters()).ToList();
        var properties = parameters.Select(p => record.GetProperty(p.Name!)).OfType<PropertyInfo>().ToList();
        return !record.IsPrimitive && !record.IsEnum && properties.Count == parameters.Count
            ? properties
            : throw new NotSupportedException($"A script cannot be told {record}.");
    }

    public static bool IsNumber(Type type) => type == typeof(int) || type == typeof(long) || type == typeof(double);

    public static bool IsText(Type type) => type == typeof(string) || type == typeof(RedisValue);

    public static bool IsRecord(Type type) => !IsNumber(type) && !IsText(type) && type != typeof(bool);

    /// <summary>Of what it is a list, or null.</summary>
    public static Type? ItemOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? type.GetGenericArguments()[0] : null;

    internal static Action<T, List<RedisValue>> CompileWrite<T>()
    {
        var (value, to) = (Expression.Parameter(typeof(T)), Expression.Parameter(typeof(List<RedisValue>)));
        var writes = IsRecord(typeof(T)) ? PropertiesOf(typeof(T)).Select(p => Writing(Expression.Property(value, p), to)) : [Writing(value, to)];
        return Expression.Lambda<Action<T, List<RedisValue>>>(Expression.Block([.. writes, Expression.Empty()]), value, to).Compile();
    }

    private static MethodCallExpression Writing(Expression value, ParameterExpression to)
    {
        if (ItemOf(value.Type) is { } item) return Expression.Call(typeof(ScriptRecord), nameof(WriteList), [item], value, to);
        if (IsRecord(value.Type)) return Expression.Call(typeof(ScriptRecord), nameof(WriteRecord), [value.Type], value, to);
        return Expression.Call(to, nameof(List<>.Add), null, Expression.Convert(value, typeof(RedisValue)));
    }

    private static void WriteRecord<TRecord>(TRecord record, List<RedisValue> to) => ScriptRecord<TRecord>.Write(record, to);

    private static void WriteList<TItem>(IReadOnlyList<TItem> items, List<RedisValue> to)
    {
        to.EnsureCapacity(to.Count + 1 + items.Count);
        to.Add(items.Count);
        for (var i = 0; i < items.Count; i++) ScriptRecord<TItem>.Write(items[i], to);
    }
}
