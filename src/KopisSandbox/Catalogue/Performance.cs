namespace PickGo.KopisSandbox.Catalogue;

/// <summary>One record as KOPIS keeps it: texts as somebody typed them.</summary>
public sealed record Performance
{
    /// <summary><c>mt20id</c>.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }
    public required DateOnly From { get; init; }

    /// <summary>Before <see cref="From"/> in the one record whose dates were typed the wrong way round.</summary>
    public required DateOnly To { get; init; }

    public required Genre Genre { get; init; }
    public required Venue Venue { get; init; }

    /// <summary>Names no house in the one record whose house is gone.</summary>
    public required string VenueId { get; init; }

    /// <summary><c>mt13id</c>; records of before it existed have none.</summary>
    public string? HallId { get; init; }

    public required string Cast { get; init; }
    public required string Crew { get; init; }
    public required string Runtime { get; init; }
    public required string Age { get; init; }
    public required Companies Companies { get; init; }
    public required string Prices { get; init; }
    public required string Schedule { get; init; }

    /// <summary><c>sty</c>: what it is about, and often exceptions to the schedule.</summary>
    public required string Story { get; init; }

    public bool IsOpenRun { get; init; }

    /// <summary>From abroad (<c>visit</c>).</summary>
    public bool IsVisiting { get; init; }

    public bool IsForChildren { get; init; }
    public bool IsFestival { get; init; }
    public bool IsLicensed { get; init; }
    public bool IsOriginal { get; init; }

    /// <summary>Korean time.</summary>
    public required DateTime UpdatedAt { get; init; }

    public required int IntroImages { get; init; }
    public required IReadOnlyList<Link> Links { get; init; }

    /// <summary>By the day, as KOPIS says it.</summary>
    public State StateOn(DateOnly day) => day < From ? State.Scheduled : day > To ? State.Completed : State.Ongoing;
}

/// <summary>Where tickets are sold (<c>relate</c>).</summary>
public sealed record Link(string Name, string Url);

/// <summary>Who produced, planned, hosts and supports it (<c>entrpsnmP</c>, <c>A</c>, <c>H</c>, <c>S</c>).</summary>
public sealed record Companies(string Producer, string Planner, string Host, string Supporter);

/// <summary>Whether it is to come, on, or over.</summary>
/// <param name="Code">As the list call takes it.</param>
/// <param name="Name">As answers say it.</param>
public sealed record State(string Code, string Name)
{
    public static readonly State Scheduled = new("01", "공연예정");
    public static readonly State Ongoing = new("02", "공연중");
    public static readonly State Completed = new("03", "공연완료");
}
