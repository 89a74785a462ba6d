using System.Globalization;
using PickGo.Domain.Platform;

namespace PickGo.Domain.Reviews;

/// <summary>What a member says of a performance, below its post; one for each member and post.</summary>
public sealed class Review : ContestedEntity, IAuditSubject
{
    public const int MinStars = 1;
    public const int MaxStars = 5;
    public const int TextLength = 2000;
    public const int ReasonLength = 200;

    private Review() { }

    public Review(long postId, long memberId, int stars, string text, bool withTicket, DateTime now)
    {
        (PostId, MemberId, CreatedAt) = (postId, memberId, now);
        (Stars, Text, WithTicket) = (stars, text, withTicket);
    }

    public long PostId { get; private set; }
    public long MemberId { get; private set; }

    /// <summary><see cref="MinStars"/> to <see cref="MaxStars"/>.</summary>
    [Audited]
    public int Stars { get; private set; }
    public string Text { get; private set; } = "";

    /// <summary>Whether the member had been there, with a ticket, when this was written.</summary>
    [Audited]
    public bool WithTicket { get; private set; }

    /// <summary>Rows of <see cref="ReviewLike"/>: counted in SQL, in the transaction that adds or removes one, so that none is lost.</summary>
    public int Likes { get; private set; }

    /// <summary>Rows of <see cref="ReviewReport"/>, counted like <see cref="Likes"/>.</summary>
    public int Reports { get; private set; }
    public DateTime CreatedAt { get; private set; }
    public DateTime? EditedAt { get; private set; }

    /// <summary>Since when nobody but its author sees it; null: everybody does.</summary>
    [Audited]
    public DateTime? HiddenAt { get; private set; }

    /// <summary>What the author reads about why.</summary>
    [Audited]
    public string? HiddenReason { get; private set; }

    public bool IsHidden => HiddenAt is not null;

    public AuditSubject AuditSubject => new("review", Id.ToString(CultureInfo.InvariantCulture));

    public void Edit(int stars, string text, bool withTicket, DateTime now)
    {
        (Stars, Text, WithTicket, EditedAt) = (stars, text, withTicket, now);
        IncrementVersion();
    }

    /// <summary>Hides it, or says another reason.</summary>
    public void Hide(string reason, DateTime now)
    {
        (HiddenAt, HiddenReason) = (HiddenAt ?? now, reason);
        IncrementVersion();
    }

    public void Show()
    {
        (HiddenAt, HiddenReason) = (null, null);
        IncrementVersion();
    }
}
