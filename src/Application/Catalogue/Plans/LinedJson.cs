using System.Globalization;
using System.Text.Json;

namespace PickGo.Application.Catalogue.Plans;

/// <summary>A value of a JSON file that knows its line, so that whoever wrote the file finds what is wrong with it.</summary>
internal sealed class LinedJson
{
    /// <summary>Deeper than a plan.</summary>
    private const int MaxDepth = 16;

    /// <summary>A label, a sentence and a row for every cell of the largest plan are fewer; the file's size bounds the texts.</summary>
    private const int MaxValues = 500_000;

    private LinedJson(JsonValueKind kind, int line) => (Kind, Line) = (kind, line);

    public JsonValueKind Kind { get; }

    /// <summary>From 1.</summary>
    public int Line { get; }
    public string Text { get; private init; } = "";
    public double Number { get; private init; }

    /// <summary>Of an object; a name may stand there twice.</summary>
    public List<(string Name, LinedJson Value)> Members { get; } = [];
    public List<LinedJson> Items { get; } = [];

    /// <exception cref="JsonException">The file is no JSON; it knows the line.</exception>
    public static LinedJson Parse(ReadOnlySpan<byte> file)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        if (file.StartsWith(mark)) file = file[mark.Length..];
        var state = new Place(file);
        var reader = new Utf8JsonReader(file, new JsonReaderOptions { MaxDepth = MaxDepth });
        Next(ref reader);
        var value = Read(ref reader, ref state);
        // Whatever follows is read too: a second value is no end.
        if (reader.Read()) throw At(state.LineAt(reader.TokenStartIndex), "something follows the end");
        return value;
    }

    /// <summary>The line of what a path names, or of what it is in, as far as the file has it.</summary>
    public int LineOf(string path)
    {
        var at = this;
        foreach (var part in path.Split('.', '['))
        {
            var next = part.EndsWith(']')
                ? at.Items.ElementAtOrDefault(int.Parse(part[..^1], CultureInfo.InvariantCulture))
                : at.Members.Find(m => m.Name == part).Value;
            if (next is null) break;
            at = next;
        }

        return at.Line;
    }

    private static LinedJson Read(ref Utf8JsonReader reader, ref Place state)
    {
        var line = state.LineAt(reader.TokenStartIndex);
        if (++state.Values > MaxValues) throw At(line, "there are more values than a plan has");

        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                var members = new LinedJson(JsonValueKind.Object, line);
                while (Next(ref reader) != JsonTokenType.EndObject)
                {
                    var name = TextOf(ref reader, line);
                    Next(ref reader);
                    members.Members.Add((name, Read(ref reader, ref state)));
                }

                return members;
            case JsonTokenType.StartArray:
                var items = new LinedJson(JsonValueKind.Array, line);
                while (Next(ref reader) != JsonTokenType.EndArray) items.Items.Add(Read(ref reader, ref state));
                return items;
            case JsonTokenType.String:
                return new LinedJson(JsonValueKind.String, line) { Text = TextOf(ref reader, line) };
            case JsonTokenType.Number:
                return new LinedJson(JsonValueKind.Number, line) { Number = reader.TryGetDouble(out var number) ? number : double.NaN };
            default:
                return new LinedJson(reader.TokenType switch
                {
                    JsonTokenType.True => JsonValueKind.True,
                    JsonTokenType.False => JsonValueKind.False,
                    _ => JsonValueKind.Null,
                }, line);
        }
    }

    private static JsonTokenType Next(ref Utf8JsonReader reader) => reader.Read() ? reader.TokenType : throw At(1, "the file is empty");

    private static string TextOf(ref Utf8JsonReader reader, int line)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw At(line, "a text has half of a letter");
        }
    }

    private static JsonException At(int line, string why) => new(why, path: null, lineNumber: line - 1, bytePositionInLine: null);

    /// <summary>Counts the lines up to a place that only moves on.</summary>
    private ref struct Place(ReadOnlySpan<byte> file)
    {
        private readonly ReadOnlySpan<byte> _file = file;
        private int _at;
        private int _line = 1;

        public int Values;

        public int LineAt(long index)
        {
            _line += _file[_at..(int)index].Count((byte)'\n');
            _at = (int)index;
            return _line;
        }
    }
}
