namespace PickGo.Sandbox.Tests;

/// <summary>A sandbox of its own for every test.</summary>
internal abstract class SandboxTests
{
    protected SandboxHost Sandbox { get; private set; } = null!;

    [SetUp]
    public async Task StartSandbox() => Sandbox = await SandboxHost.StartAsync();

    [TearDown]
    public async Task StopSandbox() => await Sandbox.DisposeAsync();

    /// <summary>What the ledger says moved for an order, oldest first.</summary>
    protected async Task<(string Type, long Amount)[]> MovementsAsync(string orderId)
        => [.. (await Sandbox.GetAsync("/sandbox/ledger")).Json.AsArray()
            .Where(row => (string?)row!["orderId"] == orderId)
            .Select(row => ((string)row!["type"]!, (long)row["amount"]!))];
}
