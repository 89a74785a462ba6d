using System.Diagnostics;
using System.Text;
using Npgsql;

namespace PickGo.Tests.Support;

/// <summary>A PostgreSQL of our own on a free port of this machine, whatever else runs here; it goes with the process that runs the tests.</summary>
public sealed class PostgresCluster
{
    private const string User = "pickgo";

    // Waits for the end of its input, which comes with the end of our process however it ends.
    private const string Script = """
        dir=$(mktemp -d "${TMPDIR:-/tmp}/pickgo-postgres.XXXXXX") || exit 1
        trap 'rm -rf "$dir"' EXIT
        cd "$dir"
        "$1/initdb" -D "$dir/data" -U "$3" -A trust -E UTF8 --locale=C --no-sync >"$dir/initdb.log" 2>&1 || { cat "$dir/initdb.log" >&2; exit 1; }
        "$1/postgres" -D "$dir/data" -p "$2" -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=400 \
          -c fsync=$4 -c synchronous_commit=$4 -c full_page_writes=$4 -c log_min_messages=fatal </dev/null >&2 &
        server=$!
        read -r _
        kill -INT "$server"
        wait "$server"
        """;

    private readonly int _port = FreePort.Next();
    private readonly StringBuilder _complaints = new();
    private readonly Process _process;

    private PostgresCluster(bool durable)
    {
        string[] shell = ["sh", "-c", Script, "postgres", FindBinaries(), $"{_port}", User, durable ? "on" : "off"];
        // The server refuses to run as root, and the package brings a user for it.
        if (Environment.UserName == "root") shell = ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", .. shell];
        _process = Process.Start(new ProcessStartInfo(shell[0], shell[1..]) { RedirectStandardInput = true, RedirectStandardError = true })!;
        _process.ErrorDataReceived += (_, line) => _complaints.AppendLine(line.Data);
        _process.BeginErrorReadLine();
    }

    /// <param name="durable">
    /// Commits wait for the disk, as a real server's do. Without it they survive our crash but not the machine's, which is all that
    /// tests need.
    /// </param>
    public static async Task<PostgresCluster> StartAsync(bool durable = false)
    {
        var cluster = new PostgresCluster(durable);
        await Eventually.TrueAsync(cluster.AnswersAsync, "PostgreSQL answers");
        return cluster;
    }

    public string ConnectionTo(string database) =>
        $"Host=127.0.0.1;Port={_port};Username={User};Database={database};Maximum Pool Size=40;Include Error Detail=true";

    private async Task<bool> AnswersAsync()
    {
        if (_process.HasExited) throw new InvalidOperationException($"PostgreSQL does not start: {_complaints}");
        try
        {
            await using var connection = new NpgsqlConnection(ConnectionTo("postgres"));
            await connection.OpenAsync();
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    /// <summary>Where one of PostgreSQL's programs is.</summary>
    public static string Find(string program) => Path.Combine(FindBinaries(), program);

    /// <summary>Debian keeps them out of the path, one folder a version.</summary>
    private static string FindBinaries()
    {
        var installed = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql") : [];
        var onPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':');
        return installed.Order(StringComparer.Ordinal).Reverse().Select(version => Path.Combine(version, "bin")).Concat(onPath)
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")))
            ?? throw new InvalidOperationException("The tests need PostgreSQL's server. On Debian: apt-get install -y postgresql");
    }
}
