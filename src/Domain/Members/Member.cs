using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Domain.Members;

/// <summary>Who somebody is to others: a customer or an operator, with the id of the account that they log in with.</summary>
public sealed class Member : ContestedEntity, IAuditSubject
{
    public const int NicknameMinLength = 2;
    public const int NicknameLength = 20;
    public const int CustomerKeyLength = 24;

    private Member() { }

    public Member(Account account, string nickname)
    {
        Account = account;
        Nickname = nickname;
        CustomerKey = Codes.Next(CustomerKeyLength);
    }

    public Account Account { get; private set; } = null!;
    public string Nickname { get; private set; } = "";

    /// <summary>What the payment gateway knows the member by: unguessable, and nothing else.</summary>
    public string CustomerKey { get; private set; } = "";

    public AuditSubject AuditSubject => new("member", Id.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <returns>False when that is the name already.</returns>
    public bool Rename(string nickname)
    {
        if (nickname == Nickname) return false;

        Nickname = nickname;
        IncrementVersion();
        return true;
    }
}
