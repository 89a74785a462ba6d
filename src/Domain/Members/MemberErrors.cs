using PickGo.Domain.Platform;

namespace PickGo.Domain.Members;

public static class MemberErrors
{
    public static readonly Error NotFound = new("members.not-found", ErrorKind.NotFound, "There is no such member.");
    public static readonly Error NicknameReserved = new("members.nickname-reserved", ErrorKind.Impossible, "This name could be taken for the shop's own people.");
    public static readonly Error ConsentsNeeded = new("members.consents-needed", ErrorKind.Impossible, "Nobody is a member without the terms, the privacy policy and being 14 or older.");
    public static readonly Error OperatorsStay = new("members.operators-stay", ErrorKind.Impossible, "An operator's account is closed by another operator.");
    public static readonly Error ImageNotFound = new("members.image-not-found", ErrorKind.NotFound, "There is no such picture.");
    public static readonly Error ConsentVersion = new("members.consent-version", ErrorKind.Conflict, "The text was changed meanwhile; read it again.");
}
