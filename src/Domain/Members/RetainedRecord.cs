using PickGo.Domain.Platform;

namespace PickGo.Domain.Members;

/// <summary>
/// A contract, payment or refund of somebody who left, apart from everything that is sold with: kept because the law asks for it
/// (전자상거래법 제6조, 시행령 제6조: 5 years), read when somebody asks for it by law, and destroyed in time.
/// </summary>
public sealed class RetainedRecord : Entity
{
    public const int KindLength = 16;
    public const int ReferenceLength = 64;
    public const int EmailLength = 254;
    public const int Years = 5;

    private RetainedRecord() { }

    public RetainedRecord(string kind, string reference, string email, string content, DateTime at, DateTime leftAt) =>
        (Kind, Reference, Email, Content, At, LeftAt, DestroyAt) = (kind, reference, email, content, at, leftAt, at.AddYears(Years));

    public string Kind { get; private set; } = "";
    public string Reference { get; private set; } = "";

    /// <summary>Whose it was: the account does not know it any more.</summary>
    public string Email { get; private set; } = "";

    /// <summary>JSON.</summary>
    public string Content { get; private set; } = "";
    public DateTime At { get; private set; }
    public DateTime LeftAt { get; private set; }
    public DateTime DestroyAt { get; private set; }
}
