namespace PickGo.Application.Catalogue.Import;

/// <summary>
/// A performance with all that KOPIS says of it. Texts are trimmed, and empty where KOPIS has only blanks; addresses lead to http or https, or
/// they are left out.
/// </summary>
public sealed record KopisPerformance
{
    /// <summary><c>mt20id</c>.</summary>
    public required string Id { get; init; }

    /// <summary><c>prfnm</c>.</summary>
    public required string Title { get; init; }

    /// <summary>First day, in Korea.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day; it may lie before the first, as somebody typed it, or years ahead (open run).</summary>
    public required DateOnly To { get; init; }

    /// <summary><c>mt10id</c>; null where there is none.</summary>
    public string? VenueId { get; init; }

    /// <summary><c>mt13id</c>; older records have none.</summary>
    public string? HallId { get; init; }

    /// <summary><c>fcltynm</c>: the venue, and its hall in brackets.</summary>
    public string VenueName { get; init; } = "";

    /// <summary>Province or city.</summary>
    public string Area { get; init; } = "";

    /// <summary><c>genrenm</c>.</summary>
    public string Genre { get; init; } = "";

    /// <summary><c>prfstate</c>: 공연예정, 공연중 or 공연완료.</summary>
    public string State { get; init; } = "";

    /// <summary>Names, separated by commas.</summary>
    public string Cast { get; init; } = "";

    public string Crew { get; init; } = "";

    /// <summary><c>prfruntime</c>: 2시간 30분.</summary>
    public string Runtime { get; init; } = "";

    /// <summary><c>prfage</c>: 만 13세 이상.</summary>
    public string Age { get; init; } = "";

    public KopisCompanies Companies { get; init; } = new("", "", "", "", "");

    /// <summary><c>pcseguidance</c>, as it was typed.</summary>
    public string Prices { get; init; } = "";

    /// <summary><c>dtguidance</c>, as it was typed.</summary>
    public string Schedule { get; init; } = "";

    /// <summary><c>sty</c>: what it is about, and often exceptions to the schedule.</summary>
    public string Story { get; init; } = "";

    public Uri? Poster { get; init; }

    /// <summary><c>styurls</c>, in their order.</summary>
    public IReadOnlyList<Uri> IntroImages { get; init; } = [];

    /// <summary><c>relates</c>: where tickets are sold.</summary>
    public IReadOnlyList<KopisLink> Sellers { get; init; } = [];

    public KopisFlags Flags { get; init; } = new();

    /// <summary>UTC; null where it cannot be read.</summary>
    public DateTime? UpdatedAt { get; init; }
}

/// <summary>Who makes it.</summary>
/// <param name="All"><c>entrpsnm</c>.</param>
/// <param name="Producer"><c>entrpsnmP</c>.</param>
/// <param name="Planner"><c>entrpsnmA</c>.</param>
/// <param name="Host"><c>entrpsnmH</c>.</param>
/// <param name="Supporter"><c>entrpsnmS</c>.</param>
public sealed record KopisCompanies(string All, string Producer, string Planner, string Host, string Supporter);

/// <summary>What is answered with Y or N.</summary>
/// <param name="OpenRun">Until further notice.</param>
/// <param name="Visit">From abroad (내한).</param>
/// <param name="Child">For children.</param>
/// <param name="Daehakro">In the quarter of small theatres.</param>
/// <param name="Festival">Of a festival.</param>
/// <param name="MusicalLicense">A musical that was licensed.</param>
/// <param name="MusicalCreate">A musical that was made here.</param>
public sealed record KopisFlags(
    bool OpenRun = false, bool Visit = false, bool Child = false, bool Daehakro = false, bool Festival = false, bool MusicalLicense = false, bool MusicalCreate = false);

/// <param name="Name">Of whoever sells.</param>
/// <param name="Address">Of its page.</param>
public sealed record KopisLink(string Name, Uri Address);
