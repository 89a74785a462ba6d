using System.Diagnostics;
using System.Globalization;
using Npgsql;
using PickGo.Tests.Support;

namespace PickGo.Bench;

/// <summary>What PostgreSQL does when its own load program sends it a script, and nothing else is in the way.</summary>
internal static class Pgbench
{
    private const int Seconds = 8;

    /// <param name="connection">Connection string.</param>
    /// <param name="script">One transaction, or what else is counted as one.</param>
    /// <param name="protocol"><c>simple</c> or <c>prepared</c>.</param>
    /// <param name="clients">Connections.</param>
    /// <param name="variables">What the script finds set.</param>
    /// <returns>Runs of the script a second.</returns>
    public static async Task<double> RateAsync(string connection, string script, string protocol, int clients, params (string Name, long Value)[] variables)
    {
        var to = new NpgsqlConnectionStringBuilder(connection);
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, script);
        string[] arguments = ["-n", "-M", protocol, "-f", file, "-c", $"{clients}", "-j", "2", "-T", $"{Seconds}", "-h", to.Host!, "-p", $"{to.Port}", "-U", to.Username!,
            .. variables.SelectMany(v => new[] { "-D", $"{v.Name}={v.Value}" }), to.Database!];
        using var pgbench = Process.Start(new ProcessStartInfo(PostgresCluster.Find("pgbench"), arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (said, complained) = (await pgbench.StandardOutput.ReadToEndAsync(), await pgbench.StandardError.ReadToEndAsync());
        File.Delete(file);
        var line = Array.Find(said.Split('\n'), l => l.StartsWith("tps = ", StringComparison.Ordinal)) ?? throw new InvalidOperationException($"pgbench: {said} {complained}");
        return double.Parse(line.Split(' ')[2], CultureInfo.InvariantCulture);
    }
}
