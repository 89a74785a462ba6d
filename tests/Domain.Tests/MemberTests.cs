using PickGo.Domain.Identity;
using PickGo.Domain.Members;

namespace PickGo.Domain.Tests;

public sealed class MemberTests
{
    private static readonly DateTime Now = new(2026, 12, 1, 11, 0, 0, DateTimeKind.Utc);

    [Test]
    public void FiveFailures_LockTheAccountForAWhile()
    {
        var member = new Member("A@B.c", "이름", "hash", MemberRole.User, Now);
        for (var i = 0; i < 5; i++) member.LoginFailed(Now);
        Assert.That(member.IsLockedAt(Now.AddMinutes(5).AddTicks(-1)));
        Assert.That(member.IsLockedAt(Now.AddMinutes(5)), Is.False);
        Assert.That(member.History.Select(h => h.What), Is.EqualTo(new[] { "SignedUp", "LockedOut" }));
    }

    [Test]
    public void Success_ForgetsTheFailures()
    {
        var member = new Member("a@b.c", "이름", "hash", MemberRole.User, Now);
        for (var i = 0; i < 4; i++) member.LoginFailed(Now);
        member.LoginSucceeded();
        member.LoginFailed(Now);
        Assert.That(member.IsLockedAt(Now), Is.False);
    }

    [Test]
    public void ACode_IsGoodForFiveMinutes_AndWorksOnce()
    {
        var verification = new EmailVerification("a@b.c");
        verification.Send("right", Now);
        Assert.That(verification.Verify("wrong", Now).Error, Is.EqualTo(MemberErrors.CodeWrong));
        Assert.That(verification.Verify("right", Now.AddMinutes(5)).Error, Is.EqualTo(MemberErrors.CodeExpired));
        Assert.That(verification.Verify("right", Now.AddMinutes(4)).IsSuccess);
        Assert.That(verification.IsVerifiedAt(Now.AddMinutes(5)));
        verification.Send("next", Now.AddMinutes(6));
        Assert.That(verification.IsVerifiedAt(Now.AddMinutes(6)), Is.False);
    }

    [Test]
    public void ARefreshToken_IsUsedOnceAndInTime()
    {
        var token = new RefreshToken(1, "family", "hash", Now.AddDays(14));
        Assert.That(new RefreshToken(1, "family", "hash", Now).Use(Now).IsRefused);
        Assert.That(token.Use(Now).IsSuccess);
        Assert.That(token.Use(Now).Error, Is.EqualTo(IdentityErrors.TokenInvalid));
    }
}
