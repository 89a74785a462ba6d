using System.Text.Json;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Catalogue.Plans;

namespace PickGo.Application.Catalogue.Plans;

/// <summary>Makes a plan of a JSON file; what it cannot make one of it says, and goes on.</summary>
internal sealed class PlanBinder(PlanFaults faults)
{
    private static readonly string[] OfPlan = ["stage", "areas"];
    private static readonly string[] OfStage = ["x", "y", "width", "height", "round"];
    private static readonly string[] OfArea = ["name", "grade", "kind", "rows", "columns", "layout", "cells", "rowLabels", "seatLabels", "views"];
    private static readonly string[] OfLayout = ["x", "y", "seatWidth", "seatHeight", "rotation", "curve"];

    public (IReadOnlyList<AreaDraft?> Areas, StageShape? Stage) Bind(LinedJson root)
    {
        if (Open(root, "", OfPlan) is not { } plan) return ([null], null);

        var stage = plan.GetValueOrDefault("stage") is { Kind: not JsonValueKind.Null } s ? Stage(s) : null;
        if (Wanted(plan, "", "areas") is not { } list) return ([null], stage);
        if (list.Kind != JsonValueKind.Array)
        {
            Wrong("areas", "a list");
            return ([null], stage);
        }

        // Beyond what a plan may have they are only counted.
        return ([.. list.Items.Select((area, i) => i < PlanDraft.MaxAreas ? Area(area, $"areas[{i}]") : null)], stage);
    }

    private StageShape? Stage(LinedJson value)
    {
        if (Open(value, "stage", OfStage) is not { } m) return null;

        var (x, y, width, height) = (Number(m, "stage", "x"), Number(m, "stage", "y"), Number(m, "stage", "width"), Number(m, "stage", "height"));
        var round = m.GetValueOrDefault("round")?.Kind ?? JsonValueKind.False;
        if (round is not (JsonValueKind.True or JsonValueKind.False)) Wrong("stage.round", "true or false");
        return x is null || y is null || width is null || height is null ? null : new StageShape(x.Value, y.Value, width.Value, height.Value, round == JsonValueKind.True);
    }

    private AreaDraft? Area(LinedJson value, string path)
    {
        if (Open(value, path, OfArea) is not { } m) return null;

        var (name, grade, kind) = (Text(m, path, "name"), Word<SeatGrade>(m, path, "grade"), m.ContainsKey("kind") ? Word<AreaKind>(m, path, "kind") : AreaKind.Seated);
        var (rows, columns, layout) = (Whole(m, path, "rows"), Whole(m, path, "columns"), Layout(m, path));
        var (cells, rowLabels, seatLabels, views) = (Texts(m, path, "cells"), Texts(m, path, "rowLabels"), Texts(m, path, "seatLabels"), Texts(m, path, "views"));
        var areTexts = cells.IsGood && rowLabels.IsGood && seatLabels.IsGood && views.IsGood;
        if (name is null || grade is null || kind is null || rows is null || columns is null || layout is null || !areTexts) return null;

        return new AreaDraft(name, grade.Value, kind.Value, rows.Value, columns.Value, layout)
        {
            Cells = cells.List,
            RowLabels = rowLabels.List,
            SeatLabels = seatLabels.List,
            Views = views.List,
        };
    }

    private AreaLayout? Layout(Dictionary<string, LinedJson> area, string path)
    {
        if (Wanted(area, path, "layout") is not { } value || Open(value, $"{path}.layout", OfLayout) is not { } m) return null;

        var at = $"{path}.layout";
        double?[] n = [Number(m, at, "x"), Number(m, at, "y"), Number(m, at, "seatWidth"), Number(m, at, "seatHeight"), Number(m, at, "rotation", 0), Number(m, at, "curve", 0)];
        return Array.Exists(n, x => x is null) ? null : new AreaLayout(n[0]!.Value, n[1]!.Value, n[2]!.Value, n[3]!.Value, n[4]!.Value, n[5]!.Value);
    }

    /// <summary>The members of an object, each once.</summary>
    private Dictionary<string, LinedJson>? Open(LinedJson value, string path, string[] known)
    {
        if (value.Kind != JsonValueKind.Object)
        {
            Wrong(path, "an object");
            return null;
        }

        var members = new Dictionary<string, LinedJson>(StringComparer.Ordinal);
        foreach (var (name, member) in value.Members)
        {
            var at = path.Length == 0 ? Shown(name) : $"{path}.{Shown(name)}";
            if (!known.Contains(name)) faults.Add(at, PlanFaultCodes.Unknown, "There is no such member.", member.Line);
            else if (!members.TryAdd(name, member)) faults.Add(at, PlanFaultCodes.Unknown, "This stands there twice.", member.Line);
        }

        return members;
    }

    private LinedJson? Wanted(Dictionary<string, LinedJson> members, string path, string name)
    {
        if (members.GetValueOrDefault(name) is { } value) return value;

        faults.Add(Join(path, name), PlanFaultCodes.Missing, $"{name} is missing.");
        return null;
    }

    private string? Text(Dictionary<string, LinedJson> members, string path, string name)
    {
        if (Wanted(members, path, name) is not { } value) return null;
        if (value.Kind == JsonValueKind.String) return value.Text;

        Wrong(Join(path, name), "a text");
        return null;
    }

    private T? Word<T>(Dictionary<string, LinedJson> members, string path, string name) where T : struct, Enum
    {
        if (Wanted(members, path, name) is not { } value) return null;
        if (value.Kind == JsonValueKind.String && Enum.GetNames<T>().Contains(value.Text)) return Enum.Parse<T>(value.Text);

        Wrong(Join(path, name), $"one of {string.Join(", ", Enum.GetNames<T>())}");
        return null;
    }

    private int? Whole(Dictionary<string, LinedJson> members, string path, string name)
    {
        if (Number(members, path, name) is not { } number) return null;
        if (Math.Floor(number) == number && Math.Abs(number) < int.MaxValue) return (int)number;

        Wrong(Join(path, name), "a whole number");
        return null;
    }

    private double? Number(Dictionary<string, LinedJson> members, string path, string name, double? absent = null)
    {
        if (absent is not null && !members.ContainsKey(name)) return absent;
        if (Wanted(members, path, name) is not { } value) return null;
        if (value.Kind == JsonValueKind.Number && double.IsFinite(value.Number)) return value.Number;

        Wrong(Join(path, name), "a number");
        return null;
    }

    private (IReadOnlyList<string>? List, bool IsGood) Texts(Dictionary<string, LinedJson> members, string path, string name)
    {
        if (members.GetValueOrDefault(name) is not { Kind: not JsonValueKind.Null } value) return (null, true);

        var at = Join(path, name);
        if (value.Kind != JsonValueKind.Array)
        {
            Wrong(at, "a list of texts");
            return (null, false);
        }

        var isGood = true;
        for (var i = 0; i < value.Items.Count; i++)
        {
            if (value.Items[i].Kind == JsonValueKind.String) continue;
            Wrong($"{at}[{i}]", "a text");
            isGood = false;
        }

        return (value.Items.ConvertAll(v => v.Text), isGood);
    }

    private void Wrong(string path, string wanted) => faults.Add(path, PlanFaultCodes.Value, $"This is not {wanted}.");

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    /// <summary>A name out of the file, as far as a path needs it.</summary>
    private static string Shown(string name) => name.Length <= 40 && !name.Any(char.IsControl) ? name : "?";
}
