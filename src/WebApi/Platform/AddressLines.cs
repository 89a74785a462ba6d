using System.Collections.Concurrent;

namespace PickGo.WebApi.Platform;

/// <summary>Streams and hubs that are open, by address: each costs memory for as long as it stands, whatever is asked on it.</summary>
internal sealed class AddressLines(int most)
{
    private readonly ConcurrentDictionary<string, int> _open = new();

    /// <returns>Null when there are too many already; else what ends with the line.</returns>
    public IDisposable? TryOpen(string address)
    {
        if (_open.AddOrUpdate(address, 1, (_, open) => open + 1) <= most) return new Line(this, address);

        Close(address);
        return null;
    }

    private void Close(string address)
    {
        // Removes only what is still none: another line may have come in between.
        if (_open.AddOrUpdate(address, 0, (_, open) => open - 1) == 0) _open.TryRemove(new KeyValuePair<string, int>(address, 0));
    }

    private sealed class Line(AddressLines lines, string address) : IDisposable
    {
        public void Dispose() => lines.Close(address);
    }
}
