using PickGo.Domain.Platform;

namespace PickGo.Domain.Catalogue.Plans;

/// <summary>
/// A seating plan that a venue keeps. It never changes: another upload under its name is the next version, and performances have copies,
/// so that what is on sale does not move with it.
/// </summary>
public sealed class VenuePlan : Entity
{
    public const int NameLength = 60;

    private VenuePlan() { }

    public VenuePlan(long venueId, string name, int version, string document, PlanDraft plan, DateTime now)
    {
        VenueId = venueId;
        Name = name;
        Version = version;
        Document = document;
        Seats = plan.Seats;
        AreaCount = plan.Areas.Count;
        CreatedAt = now;
    }

    public long VenueId { get; private set; }
    public string Name { get; private set; } = "";

    /// <summary>From 1, without gaps, for each name of a venue.</summary>
    public int Version { get; private set; }

    /// <summary>The plan as JSON (docs/api/seating-plan.schema.json).</summary>
    public string Document { get; private set; } = "";
    public int Seats { get; private set; }
    public int AreaCount { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime CreatedAt { get; private set; }
}
