using System.Text;
using PickGo.Domain.Platform;

namespace PickGo.Domain.Catalogue;

/// <summary>The sales page of a performance.</summary>
public sealed class Post : Entity, IAuditSubject
{
    public const int TitleLength = 200;
    public const int ContentLength = 4000;
    public const int SearchTextLength = 600;
    public const int MaxSearchWords = 10;

    private Post() { }

    public Post(Performance performance, string title, string content, DateTime publishedAt)
    {
        Performance = performance;
        Title = title;
        Content = content;
        PublishedAt = publishedAt;
        SearchText = Normalize(title + performance.Name + performance.Venue.Name + performance.Cast);
    }

    public long PerformanceId { get; private set; }
    public Performance Performance { get; private set; } = null!;
    public string Title { get; private set; } = "";
    public string Content { get; private set; } = "";

    /// <summary>What search looks through: see <see cref="Normalize"/>. Kept as a column because engines collate differently.</summary>
    public string SearchText { get; private set; } = "";
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
        var searchText = Normalize(title + Performance.Name + Performance.Venue.Name + Performance.Cast);
        if ((title, content, searchText) == (Title, Content, SearchText)) return false;

        (Title, Content, SearchText) = (title, content, searchText);
        return true;
    }

    /// <summary>The words of a search, each as <see cref="Normalize"/> writes it: all of them must be found, in whatever order.</summary>
    public static IReadOnlyList<string> WordsOf(string keyword) =>
        [.. keyword.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Normalize).Where(w => w.Length > 0).Distinct().Take(MaxSearchWords)];

    /// <summary>Lower case, composed (NFKC, so that decomposed Hangul from a Mac matches), without white space.</summary>
    public static string Normalize(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKC))
        {
            if (!char.IsWhiteSpace(c)) plain.Append(char.ToLowerInvariant(c));
        }

        return plain.Length > SearchTextLength ? plain.ToString(0, SearchTextLength) : plain.ToString();
    }
}
