using System.Text;
using PickGo.Domain.Platform;

namespace PickGo.Domain.Catalogue;

/// <summary>The sales page of a performance.</summary>
public sealed class Post : Entity
{
    public const int TitleLength = 200;
    public const int ContentLength = 4000;
    public const int SearchTextLength = 600;

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
