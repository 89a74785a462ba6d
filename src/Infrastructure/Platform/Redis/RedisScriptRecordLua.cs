using System.Reflection;
using System.Text.Json;

namespace PickGo.Infrastructure.Platform.Redis;

/// <summary>The Lua side of <see cref="ScriptRecord{T}"/>: lines that read a record's values with the words of arguments.lua.</summary>
internal static class ScriptRecordLua
{
    public static string NameOf(PropertyInfo property) => JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name);

    /// <summary><c>local opens_ms = next_number()</c> for each property; before them, how the records among them are read.</summary>
    public static IEnumerable<string> NamesOf(Type record) =>
        RecordsIn(record).Distinct().SelectMany(ReaderOf)
            .Concat(ScriptRecord.PropertiesOf(record).Select(p => $"local {NameOf(p)} = {Reading(p.PropertyType)}"));

    /// <summary>Records in records come first: Lua knows a function only below its lines.</summary>
    private static IEnumerable<Type> RecordsIn(Type record) =>
        ScriptRecord.PropertiesOf(record).Select(p => ScriptRecord.ItemOf(p.PropertyType) ?? p.PropertyType).Where(ScriptRecord.IsRecord)
            .SelectMany(inner => RecordsIn(inner).Append(inner));

    private static IEnumerable<string> ReaderOf(Type record) =>
    [
        $"local function {Reader(record)}()", "  local item = {}",
        .. ScriptRecord.PropertiesOf(record).Select(p => $"  item.{NameOf(p)} = {Reading(p.PropertyType)}"),
        "  return item", "end",
    ];

    private static string Reading(Type type) => ScriptRecord.ItemOf(type) is { } item ? $"next_list({Reader(item)})" : $"{Reader(type)}()";

    private static string Reader(Type type) =>
        ScriptRecord.IsNumber(type) ? "next_number"
        : ScriptRecord.IsText(type) ? "next_text"
        : ScriptRecord.IsRecord(type) ? $"next_{JsonNamingPolicy.SnakeCaseLower.ConvertName(type.Name)}"
        : "next_flag";
}
