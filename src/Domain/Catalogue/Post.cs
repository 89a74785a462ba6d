using PickGo.Domain.Platform;

namespace PickGo.Domain.Catalogue;

/// <summary>The sales page of a performance.</summary>
public sealed class Post : Entity, IAuditSubject
{
    public const int TitleLength = 200;
    public const int ContentLength = 4000;

    private Post() { }

    public Post(Performance performance, string title, string content, DateTime publishedAt)
    {
        Performance = performance;
        Title = title;
        Content = content;
        PublishedAt = publishedAt;
        WriteSearchText();
    }

    public long PerformanceId { get; private set; }
    public Performance Performance { get; private set; } = null!;
    public string Title { get; private set; } = "";
    public string Content { get; private set; } = "";

    /// <summary>What search looks through, in letters that every engine compares alike.</summary>
    public string SearchText { get; private set; } = "";

    /// <summary>Which <see cref="SearchLetters.Version"/> wrote it.</summary>
    public int SearchVersion { get; private set; }

    public bool IsPublished { get; private set; } = true;
    public DateTime PublishedAt { get; private set; }

    /// <summary>Raised by the views job only, with an addition in SQL, so that no count is lost.</summary>
    public long Views { get; private set; }

    /// <summary>Whether only who had a ticket may write a review.</summary>
    [Audited]
    public bool ReviewsNeedTicket { get; private set; }

    public AuditSubject AuditSubject => new("post", Id.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public void LetReview(bool onlyWithTicket) => ReviewsNeedTicket = onlyWithTicket;

    /// <summary>Nobody but operators sees it.</summary>
    public void Hide() => IsPublished = false;

    public void Publish() => IsPublished = true;

    /// <summary>Follows what the performance is called, and by whom it is played.</summary>
    /// <returns>Whether that changed anything.</returns>
    public bool Describe(string title, string content)
    {
        var before = (Title, Content, SearchText);
        (Title, Content) = (title, content);
        WriteSearchText();
        return before != (Title, Content, SearchText);
    }

    /// <summary>Writes what search looks through, as it is written now.</summary>
    public void WriteSearchText()
    {
        SearchText = SearchLetters.Of(Title, Performance.Name, Performance.Venue.Name, Performance.Cast);
        SearchVersion = SearchLetters.Version;
    }
}
