using System.Text;
using System.Text.Json;
using PickGo.TossSandbox.Platform;
using PickGo.TossSandbox.Webhooks;

namespace PickGo.TossSandbox.Payments;

/// <summary>
/// An append-only file of JSON lines: what the sandbox knows after it was killed. A line holds a payment as it became together with
/// the answer that was given for it, so neither survives without the other: a repeated refund is replayed, not paid twice.
/// </summary>
public sealed class Journal : IDisposable
{
    private static readonly JsonSerializerOptions Format = new(Json.Format) { IgnoreReadOnlyProperties = true };

    private readonly Lock _gate = new();
    private readonly FileStream _file;

    /// <summary>Opens the journal in <paramref name="folder"/>; a second sandbox on the same folder is refused.</summary>
    public Journal(string folder)
    {
        Directory.CreateDirectory(folder);
        _file = new FileStream(Path.Combine(folder, "journal.jsonl"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
    }

    /// <summary>Every whole line, oldest first. Call once, before the first append: it leaves the file ready for appending.</summary>
    public IReadOnlyList<Line> Replay()
    {
        using var reader = new StreamReader(_file, Encoding.UTF8, leaveOpen: true);
        var text = reader.ReadToEnd();
        // A process killed while writing leaves half a line. Nobody was answered for it, so it never happened.
        var whole = text[..(text.LastIndexOf('\n') + 1)];
        _file.SetLength(Encoding.UTF8.GetByteCount(whole));
        _file.Seek(0, SeekOrigin.End);
        return [.. whole.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Parse)];
    }

    /// <summary>Writes one line; when this returns, it outlives the process (though not a power cut: this is a sandbox).</summary>
    public void Append(Line line)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(line, Format);
        lock (_gate)
        {
            var start = _file.Position;
            try
            {
                _file.Write(bytes);
                _file.WriteByte((byte)'\n');
                _file.Flush();
            }
            catch (IOException)
            {
                // A full disk must not leave half a line in front of the next whole one.
                _file.SetLength(start);
                throw;
            }
        }
    }

    public void Dispose() => _file.Dispose();

    private static Line Parse(string text, int index)
    {
        try
        {
            return JsonSerializer.Deserialize<Line>(text, Format)!;
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException($"The sandbox's journal cannot be read at line {index + 1}.", exception);
        }
    }

    /// <summary>One step: a payment as it became, the answer given to an idempotent request, the webhook of it, or all of them.</summary>
    public sealed record Line(Payment? Payment, Answer? Answer)
    {
        public Transmission? Transmission { get; init; }
    }
}
