using PickGo.Bench;

// ONLY=queue (the others come with what they measure).
var only = Environment.GetEnvironmentVariable("ONLY");
if (only is not (null or "" or "queue"))
{
    Console.Error.WriteLine($"There is no benchmark '{only}' yet: queue.");
    return 2;
}

var folder = args.Length > 0 ? args[0] : "docs/bench";
var figures = new List<Figure>();
figures.AddRange(await RoomBench.RunAsync());
figures.AddRange(await JoinBench.RunAsync());
figures.AddRange(await WaitersBench.RunAsync());
Results.Print(figures);
await Results.WriteAsync(folder, figures);
return figures.TrueForAll(f => f.Pass) ? 0 : 1;
