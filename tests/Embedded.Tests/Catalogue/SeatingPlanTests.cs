using System.Text;
using System.Text.Json;
using Json.Schema;
using PickGo.Application.Catalogue.Plans;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Catalogue.Plans;
using PickGo.Domain.Tests.Catalogue;
using PickGo.Embedded.Catalogue;

namespace PickGo.Embedded.Tests;

/// <summary>The houses that are shipped, as the files that venues keep, and what is no such file.</summary>
public sealed class SeatingPlanTests
{
    private static readonly JsonSchema Schema = JsonSchema.FromText(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seating-plan.schema.json")));

    private static readonly (string Name, Func<long, HousePlan> Make)[] Made =
    [
        ("grand", DemoStages.Grand), ("concert", DemoStages.ConcertHall), ("round", DemoStages.Round), ("club", DemoStages.Club),
        ("thrust", DemoStages.Thrust), ("cellar", DemoStages.Cellar), ("opera", DemoStages.Opera), ("stadium", DemoStages.Stadium),
    ];

    private static IEnumerable<TestCaseData> Houses => Made.Select(m => new TestCaseData(m.Make).SetArgDisplayNames(m.Name));

    [TestCaseSource(nameof(Houses))]
    public void AHouse_IsAPlan_AndComesBackAsItWas(Func<long, HousePlan> make)
    {
        var plan = PlanDraft.Of(make(100_000));
        var file = PlanJson.Write(plan);

        var read = PlanJson.Read(Encoding.UTF8.GetBytes(file));

        Assert.That(read.IsSuccess, () => string.Join('\n', FaultsOf(read.Error!)));
        Assert.That(PlanJson.Write(read.Value), Is.EqualTo(file));
        Assert.That(read.Value.IsSameAs(plan));
        Assert.That(IsBySchema(file));
    }

    [TestCaseSource(nameof(Houses))]
    public void NoBlock_LiesOnAnother_WithTheNamesOfItsRowsBesideIt(Func<long, HousePlan> make) => Assert.That(BlockGround.Overlaps(make(100_000)), Is.Empty);

    [TestCaseSource(nameof(Houses))]
    public void TheSeatsOfATable_ComeBackInAnyOrder(Func<long, HousePlan> make)
    {
        var seats = SeatSheet.Of(PlanDraft.Of(make(100_000))).ToList();
        var faults = new PlanFaults();

        var plan = SeatSheet.Read([.. seats.OrderBy(s => s.Area.Length).ThenByDescending(s => s.Seat, StringComparer.Ordinal)], faults);

        Assert.That(faults.Found, Is.Empty);
        var again = SeatSheet.Of(plan!).ToDictionary(s => (s.Area, s.Row, s.Seat));
        Assert.That(again, Has.Count.EqualTo(seats.Count));
        foreach (var s in seats)
        {
            var other = again[(s.Area, s.Row, s.Seat)];
            Assert.That((other.Mark, other.Grade), Is.EqualTo((s.Mark, s.Grade)), $"{s}");
            Assert.That(Math.Abs(other.X - s.X) + Math.Abs(other.Y - s.Y), Is.LessThan(0.1), $"{s} {other}");
        }
    }

    private static IEnumerable<TestCaseData> Wrong()
    {
        yield return Case("""{"areas": []}""", PlanFaultCodes.NoAreas, 1);
        yield return Case("""{"seats": 1}""", PlanFaultCodes.Missing, 1, PlanFaultCodes.Unknown);
        yield return Case("[]", PlanFaultCodes.Value, 1);
        yield return Case(Area("\"grade\": \"R\"", "\"grade\": \"VIP\""), PlanFaultCodes.Value, 3);
        yield return Case(Area("\"rows\": 2", "\"rows\": 0"), PlanFaultCodes.Range, 4);
        yield return Case(Area("\"rows\": 2", "\"rows\": 2.5"), PlanFaultCodes.Value, 4);
        yield return Case(Area("\"ss-s\"", "\"ss?s\""), PlanFaultCodes.Letter, 6);
        yield return Case(Area("\"seatWidth\": 10", "\"seatWidth\": 0"), PlanFaultCodes.Range, 5);
        yield return Case(Area("\"name\"", "\"nom\""), PlanFaultCodes.Missing, 2, PlanFaultCodes.Unknown);
        yield return Case(Area("\"grade\"", "\"kind\": \"Standing\", \"grade\""), PlanFaultCodes.Standing, 2);
    }

    [TestCaseSource(nameof(Wrong))]
    public void WhatIsNoPlan_IsRefusedByTheSchemaToo(string file, string[] codes, int line)
    {
        var read = PlanJson.Read(Encoding.UTF8.GetBytes(file));

        Assert.That(IsBySchema(file), Is.False);
        Assert.That(read.Error?.Code, Is.EqualTo("plans.invalid"));
        Assert.That(FaultsOf(read.Error!).Select(f => f.Code), Is.EquivalentTo(codes));
        Assert.That(FaultsOf(read.Error!)[0].Line, Is.EqualTo(line));
    }

    private static IEnumerable<TestCaseData> BeyondTheSchema()
    {
        yield return Case(Area("\"ss-s\"", "\"ss-ss\""), PlanFaultCodes.RowLength, 6);
        yield return Case(Area("\"ss-s\", \"ssss\"", "\"----\", \"----\""), PlanFaultCodes.AreaEmpty, 6);
        yield return Case(Area("\"ss-s\"", "\"s1-s\""), PlanFaultCodes.NoView, 6);
        yield return Case(Area("\"columns\": 4", "\"columns\": 4, \"rowLabels\": [\"1\", \"1\"]"), PlanFaultCodes.SeatTwice, 6, PlanFaultCodes.SeatTwice, PlanFaultCodes.SeatTwice);
        yield return Case(Area("\"x\": 0, \"y\": 60", "\"x\": -50, \"y\": 60"), PlanFaultCodes.Outside, 6, PlanFaultCodes.Outside);
        yield return Case(Twice("B", 0), PlanFaultCodes.SpotTwice, 6, PlanFaultCodes.SpotTwice);
        yield return Case(Twice("A", 500), PlanFaultCodes.NameTwice, 2);
        yield return Case("{\n \"areas\": [\n", PlanFaultCodes.Unreadable, 3);
        yield return Case(Many(), PlanFaultCodes.TooManySeats, 1);
    }

    [TestCaseSource(nameof(BeyondTheSchema))]
    public void WhatASchemaCannotSay_IsRefusedWithItsLine(string file, string[] codes, int line)
    {
        var faults = FaultsOf(PlanJson.Read(Encoding.UTF8.GetBytes(file)).Error!);

        Assert.That(faults.Select(f => f.Code), Is.EquivalentTo(codes), string.Join('\n', faults));
        Assert.That(faults[0].Line, Is.GreaterThanOrEqualTo(line));
    }

    /// <summary>All of them, but no more than somebody reads.</summary>
    [Test]
    public void EveryFault_IsNamed_UpToAHundred()
    {
        string Row(int i) => $"\"{new string('?', i % 2)}sss{(i % 2 == 0 ? "s" : "")}\"";
        var file = Area("\"rows\": 2", "\"rows\": 150").Replace("\"ss-s\", \"ssss\"", string.Join(",\n", Enumerable.Range(0, 150).Select(Row)), StringComparison.Ordinal);

        var few = FaultsOf(PlanJson.Read(Encoding.UTF8.GetBytes(file)).Error!);

        Assert.That(few, Has.Count.EqualTo(75));
        Assert.That(few.Select(f => f.Line), Is.Ordered.And.Unique);
        Assert.That(FaultsOf(PlanJson.Read(Encoding.UTF8.GetBytes(file.Replace("ssss", "x", StringComparison.Ordinal))).Error!), Has.Count.EqualTo(PlanFaults.Most));
    }

    private static TestCaseData Case(string file, string code, int line, params string[] more) =>
        new TestCaseData(file, new[] { code }.Concat(more).ToArray(), line).SetArgDisplayNames($"{code} of {file.Length}");

    private static string Area(string from, string to) => Good.Replace(from, to, StringComparison.Ordinal);

    private static string Twice(string name, int x) =>
        Good.Replace("\n]}", $",\n{Inner.Replace("\"A\"", $"\"{name}\"", StringComparison.Ordinal).Replace("\"x\": 0", $"\"x\": {x}", StringComparison.Ordinal)}\n]}}", StringComparison.Ordinal);

    private static string Many() => $"{{\"areas\": [{string.Join(',', Enumerable.Range(0, 2).Select(i =>
        $"{{\"name\": \"{i}\", \"grade\": \"R\", \"rows\": 200, \"columns\": 200, \"layout\": {{\"x\": {i * 500}, \"y\": 0, \"seatWidth\": 2, \"seatHeight\": 2}}}}"))}]}}";

    private const string Inner = """
        {"name": "A",
         "grade": "R",
         "rows": 2, "columns": 4,
         "layout": {"x": 0, "y": 60, "seatWidth": 10, "seatHeight": 12},
         "cells": ["ss-s", "ssss"]}
        """;

    private const string Good = "{\"areas\": [\n" + Inner + "\n]}";

    private static IReadOnlyList<PlanFault> FaultsOf(PickGo.Domain.Platform.Error error) => error.Find(PlanErrors.FaultsOf)!;

    private static bool IsBySchema(string file) => Schema.Evaluate(JsonSerializer.Deserialize<JsonElement>(file)).IsValid;
}
