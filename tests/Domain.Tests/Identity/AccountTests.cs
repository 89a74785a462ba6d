using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Domain.Tests;

public sealed class AccountTests
{
    private static readonly DateTime Now = new(2026, 12, 1, 11, 0, 0, DateTimeKind.Utc);

    [Test]
    public void AnOperatorsLock_StaysUntilItIsTakenBack_AndEachChangeIsRemembered()
    {
        var account = new Account("a@b.c", "hash", AccountRole.User, Now, Actor.Guest("127.0.0.1"));
        Assert.That(account.Lock(Now, Actor.Operator(account.Id)).Error, Is.EqualTo(IdentityErrors.NotYourself));
        Assert.That(account.Lock(Now, Actor.Operator(9)).IsSuccess && account.Lock(Now, Actor.Operator(9)).IsSuccess);
        Assert.That(account.Unlock(Now, Actor.Operator(8)).IsSuccess);
        Assert.That(account.History.Select(h => (h.From, h.To, h.Actor.ToString())), Is.EqualTo(new (AccountState?, AccountState, string)[]
        {
            (null, AccountState.Active, "guest:127.0.0.1"), (AccountState.Active, AccountState.Locked, "operator:9"), (AccountState.Locked, AccountState.Active, "operator:8"),
        }));
    }

    [Test]
    public void ACode_IsGoodForFiveMinutes_AndWorksOnce()
    {
        var verification = new EmailVerification("a@b.c", "browser");
        verification.Ask(Now);
        verification.Send("hash");
        Assert.That(verification.Verify(right: false, "proof", Now).Error, Is.EqualTo(IdentityErrors.CodeWrong));
        Assert.That(verification.Verify(right: true, "proof", Now.AddMinutes(5)).Error, Is.EqualTo(IdentityErrors.CodeExpired));
        Assert.That(verification.ProofHash, Is.Null);
        Assert.That(verification.Verify(right: true, "proof", Now.AddMinutes(4)).IsSuccess);
        Assert.That((verification.IsVerifiedAt(Now.AddMinutes(5)), verification.ProofHash), Is.EqualTo((true, "proof")));
        verification.Ask(Now.AddMinutes(6));
        Assert.That((verification.IsVerifiedAt(Now.AddMinutes(6)), verification.ProofHash, verification.CodeHash), Is.EqualTo((false, default(string), default(string))));
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
