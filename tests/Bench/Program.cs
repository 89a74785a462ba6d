using PickGo.Bench;

// ONLY=queue runs what begins with it, ONLY=queue.join one of them; nothing runs all.
var only = Environment.GetEnvironmentVariable("ONLY") ?? "";
(string Name, Func<Task<IReadOnlyList<Figure>>> Run)[] benches =
[
    ("queue.tick", RoomBench.RunAsync),
    ("queue.join", JoinBench.RunAsync),
    ("queue.guessed", GuessesBench.RunAsync),
    ("queue.waiters", WaitersBench.OverSignalRAsync),
    ("queue.waiters.sse", WaitersBench.OverSseAsync),
    ("seats.hold", SeatsBench.HoldAsync),
    ("seats.hold.arena", ArenaBench.HoldAsync),
    ("seats.map", SeatsBench.MapAsync),
    ("seats.map.arena", ArenaBench.MapAsync),
    ("seats.reserve", ReserveBench.RunAsync),
    ("seats.sell-out", SellOutBench.RunAsync),
    ("seats.delta", WatchersBench.OverSignalRAsync),
    ("seats.delta.sse", WatchersBench.OverSseAsync),
    ("catalogue.read", CatalogueBench.RunAsync),
    ("catalogue.search", SearchBench.RunAsync),
    ("catalogue.import", ImportBench.RunAsync),
    ("payments.confirm", ConfirmBench.RunAsync),
];
var chosen = benches.Where(b => b.Name.StartsWith(only, StringComparison.Ordinal)).ToList();
if (chosen.Count == 0)
{
    Console.Error.WriteLine($"There is no benchmark '{only}': {string.Join(", ", benches.Select(b => b.Name))}.");
    return 2;
}

var folder = args.Length > 0 ? args[0] : "docs/bench";
var figures = new List<Figure>();
foreach (var (_, run) in chosen) figures.AddRange(await run());
Results.Print(figures);
await Results.WriteAsync(folder, figures, [.. chosen.Select(b => b.Name)]);
return figures.TrueForAll(f => f.Pass) ? 0 : 1;
