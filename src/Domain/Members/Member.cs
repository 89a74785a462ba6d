using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Domain.Members;

/// <summary>Who somebody is to others: a customer or an operator, with the id of the account that they log in with.</summary>
public sealed class Member : ContestedEntity, IAuditSubject
{
    public const int NicknameMinLength = 2;
    public const int NicknameLength = 20;
    public const int CustomerKeyLength = 24;

    private readonly List<Consent> _consents = [];

    private Member() { }

    public Member(Account account, string nickname, Language language = Language.Ko)
    {
        Account = account;
        (Nickname, Language) = (nickname, language);
        CustomerKey = Codes.Next(CustomerKeyLength);
    }

    public Account Account { get; private set; } = null!;
    public string Nickname { get; private set; } = "";

    /// <summary>What the payment gateway knows the member by: unguessable, and nothing else.</summary>
    public string CustomerKey { get; private set; } = "";

    /// <summary>Of the mails that the member gets.</summary>
    [Audited]
    public Language Language { get; private set; }

    /// <summary>Address of the picture beside the name; null: none.</summary>
    public string? ImageKey { get; private set; }

    /// <summary>The ledger; read in part only, by its table.</summary>
    public IReadOnlyList<Consent> Consents => _consents;

    public AuditSubject AuditSubject => new("member", Id.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Adds a line to the ledger.</summary>
    public void Record(Consent line) => _consents.Add(line);

    /// <returns>False when that is the language already.</returns>
    public bool Speak(Language language)
    {
        if (language == Language) return false;

        Language = language;
        IncrementVersion();
        return true;
    }

    /// <summary>Another picture, or none.</summary>
    public void Show(string? imageKey)
    {
        ImageKey = imageKey;
        IncrementVersion();
    }

    /// <summary>The member has left: nothing of who it was stays.</summary>
    public void Forget()
    {
        (Nickname, Language, CustomerKey, ImageKey) = ("탈퇴한 회원", Language.Ko, Codes.Next(CustomerKeyLength), null);
        IncrementVersion();
    }

    /// <returns>False when that is the name already.</returns>
    public bool Rename(string nickname)
    {
        if (nickname == Nickname) return false;

        Nickname = nickname;
        IncrementVersion();
        return true;
    }
}
