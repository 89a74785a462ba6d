using Microsoft.Extensions.Options;
using PickGo.KopisSandbox.Platform;

namespace PickGo.KopisSandbox.Catalogue;

/// <summary>The catalogue of today, with what was changed by hand.</summary>
internal sealed class Catalogues(IOptions<SandboxOptions> options, TimeProvider time)
{
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Change> _changes = [];
    private DateOnly _day;
    private Dictionary<string, Performance> _performances = [];

    public DateOnly Today => Kst.Today(time);

    /// <summary>In the order of their numbers.</summary>
    public IReadOnlyList<Performance> All
    {
        get
        {
            lock (_gate) return [.. OfToday().Values.Select(Changed).OfType<Performance>()];
        }
    }

    public Performance? Find(string id)
    {
        lock (_gate) return OfToday().TryGetValue(id, out var performance) ? Changed(performance) : null;
    }

    /// <summary>Replaces what was changed of one record before.</summary>
    /// <returns>Whether there is such a record.</returns>
    public bool Put(string id, Change change)
    {
        lock (_gate)
        {
            if (!OfToday().ContainsKey(id)) return false;

            _changes[id] = change with { At = Kst.Now(time) };
            return true;
        }
    }

    public void Reset()
    {
        lock (_gate) _changes.Clear();
    }

    private Dictionary<string, Performance> OfToday()
    {
        if (_day == Today) return _performances;

        _day = Today;
        _performances = new CatalogueMaker(options.Value).Of(_day).OrderBy(p => p.Id, StringComparer.Ordinal).ToDictionary(p => p.Id);
        return _performances;
    }

    private Performance? Changed(Performance performance) => _changes.TryGetValue(performance.Id, out var change) ? change.Of(performance) : performance;
}

/// <summary>What became different of one record; what is null stays.</summary>
/// <param name="Removed">The record is gone.</param>
public sealed record Change(
    string? Prfnm = null, DateOnly? Prfpdfrom = null, DateOnly? Prfpdto = null, string? Dtguidance = null, string? Pcseguidance = null, string? Sty = null, string? Mt10id = null,
    bool Removed = false)
{
    /// <summary>Korean time.</summary>
    internal DateTime At { get; init; }

    internal Performance? Of(Performance performance) => Removed ? null : performance with
    {
        Title = Prfnm ?? performance.Title,
        From = Prfpdfrom ?? performance.From,
        To = Prfpdto ?? performance.To,
        Schedule = Dtguidance ?? performance.Schedule,
        Prices = Pcseguidance ?? performance.Prices,
        Story = Sty ?? performance.Story,
        VenueId = Mt10id ?? performance.VenueId,
        UpdatedAt = At,
    };
}
