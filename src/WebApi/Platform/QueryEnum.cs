using System.Diagnostics.CodeAnalysis;

namespace PickGo.WebApi.Platform;

/// <summary>A choice in the query by name, whatever its case; the framework's own binding wants the exact case and takes numbers.</summary>
internal readonly record struct QueryEnum<T>(T Value) where T : struct, Enum
{
    public static bool TryParse(string? text, IFormatProvider? provider, [MaybeNullWhen(false)] out QueryEnum<T> choice)
    {
        var name = Array.Find(Enum.GetNames<T>(), n => n.Equals(text, StringComparison.OrdinalIgnoreCase));
        choice = name is null ? default : new QueryEnum<T>(Enum.Parse<T>(name));
        return name is not null;
    }
}
