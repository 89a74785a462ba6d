using PickGo.KopisSandbox.Platform;
using PickGo.Sandboxes;

namespace PickGo.KopisSandbox.Catalogue;

/// <summary>
/// Invents the performances of a day. Each place in the catalogue belongs to one day of every 210, so that a record keeps its number and its
/// dates while it is there, and makes room for another when it has been over for long.
/// </summary>
internal sealed class CatalogueMaker(SandboxOptions options)
{
    /// <summary>Runs begin from so many days ago …</summary>
    public const int DaysBack = 60;

    /// <summary>… to so many days ahead.</summary>
    public const int DaysAhead = 150;

    /// <summary>A house that KOPIS knows no more; it answers HTTP 400 there.</summary>
    public const string MissingVenue = "FC009998";

    private const int Days = DaysBack + DaysAhead;
    private const int Cycles = 100;
    private const int FirstNumber = 100_000;

    private static readonly string[] Ages = ["만 7세 이상", "만 13세 이상", "전체 관람가", "만 12세 이상", "36개월 이상", "만 19세 이상"];

    private static readonly string[] Exceptions =
        ["※ {0}월 {1}일 공연없음", "{0}/{1} 공연없음, 단체관람으로 일반 예매 불가", "[공연 일정 변경 안내] {0}월 {1}일 15시 공연은 17시로 변경되었습니다.", "{0}월 {1}일(월)은 휴관입니다."];

    private static readonly (string Name, string Url)[] Sellers =
    [
        ("가람티켓", "http://tickets.garam.example/goods/"), ("초록예매", "https://chorok.example/show?no="), ("무대앞", "https://mudaeap.example/p/"),
    ];

    public IEnumerable<Performance> Of(DateOnly today) => Enumerable.Range(0, options.Performances).Select(place => Make(place, today));

    private Performance Make(int place, DateOnly today)
    {
        var from = FirstDayOf(place, today);
        var random = new SeededRandom(((long)options.Seed << 40) + ((long)from.DayNumber << 20) + place);
        var genre = Genre.AsOftenAsPlayed[place % Genre.AsOftenAsPlayed.Count];
        var venue = Venues.All[random.Below(Venues.All.Count)];
        var isOpenRun = genre == Genre.Play && random.Below(8) == 0;
        var scheduleForm = Every(5, 0, Schedules.Forms, place);
        // The last form is that of dates the wrong way round.
        var to = scheduleForm == Schedules.Forms[^1] ? from.AddDays(-29) : isOpenRun ? from.AddYears(2) : from.AddDays(LengthOf(genre, random) - 1);
        var who = People.Person(random);
        var id = $"PF{FirstNumber + (from.DayNumber / Days % Cycles * options.Performances) + place}";
        return new Performance
        {
            Id = id,
            Title = Titles.Of(genre, who, from.Year, random) + TagOf(venue, place),
            From = from,
            To = to,
            Genre = genre,
            Venue = venue,
            VenueId = place == 11 ? MissingVenue : venue.Id,
            HallId = place % 2 == 0 ? venue.Halls[random.Below(venue.Halls.Count)].Id : null,
            Cast = place % 9 == 4 ? who : place % 9 == 7 ? " " : People.Cast(2 + random.Below(6), random),
            Crew = People.Crew(random),
            Runtime = random.Below(5) == 0 ? " " : genre == Genre.Musical ? "2시간 30분" : $"1시간 {10 * (1 + random.Below(5))}분",
            Age = Ages[random.Below(Ages.Length)],
            Companies = People.Companies(random),
            Prices = Every(5, 2, Prices.Forms, place) ?? Prices.Ordinary(venue.Seats.Length > 3, random),
            Schedule = scheduleForm is null ? Schedules.Ordinary(from, to, random) : Schedules.Write(scheduleForm, from),
            Story = StoryOf(place, from, random),
            IsOpenRun = isOpenRun,
            IsVisiting = random.Below(20) == 0,
            IsForChildren = random.Below(9) == 0,
            IsFestival = random.Below(15) == 0,
            IsLicensed = genre == Genre.Musical && random.Below(4) == 0,
            IsOriginal = genre == Genre.Musical && random.Below(3) == 0,
            UpdatedAt = from.AddDays(-DaysAhead - random.Below(20)).ToDateTime(new TimeOnly(9 + random.Below(9), random.Below(60), random.Below(60))),
            IntroImages = 1 + (place % 3),
            Links = [.. Sellers.Take(1 + random.Below(Sellers.Length)).Select(s => new Link(s.Name, s.Url + id[2..]))],
        };
    }

    /// <summary>The place's day in the window around today.</summary>
    private static DateOnly FirstDayOf(int place, DateOnly today)
    {
        // 89 has no divisor in common with 210: days fill evenly.
        var start = today.AddDays(-DaysBack);
        return start.AddDays(((place * 89) - start.DayNumber % Days + Days * 1000) % Days);
    }

    private static int LengthOf(Genre genre, SeededRandom random)
    {
        if (genre == Genre.Musical) return 20 + random.Below(80);
        if (genre == Genre.Play) return 5 + random.Below(55);
        if (genre == Genre.Circus || genre == Genre.Mixed) return 2 + random.Below(20);
        return genre == Genre.Classic ? 1 : 1 + random.Below(3);
    }

    /// <summary>Every so manieth record has the next odd form; the others have none.</summary>
    private static string? Every(int manieth, int rest, IReadOnlyList<string> forms, int place) => place % manieth == rest ? forms[place / manieth % forms.Count] : null;

    /// <summary>Where a title says it, and sometimes a blank behind it.</summary>
    private static string TagOf(Venue venue, int place) => (place % 4) switch { 0 => $" [{venue.Region.Brief} {venue.District.Split(' ')[0]}]", 1 when place % 8 == 1 => $" [{venue.Region.Brief}] ", _ => "" };

    private static string StoryOf(int place, DateOnly from, SeededRandom random)
    {
        if (place % 3 != 0) return place % 2 == 0 ? "" : " ";

        var day = from.AddDays(random.Below(5));
        return place % 12 == 6
            ? string.Format(System.Globalization.CultureInfo.InvariantCulture, Exceptions[random.Below(Exceptions.Length)], day.Month, day.Day)
            : $"{People.Person(random)}와 {People.Person(random)}, 오래 엇갈린 두 사람이 한 무대에서 다시 만난다.";
    }
}
