using PickGo.Domain.Identity;

namespace PickGo.Domain.Tests;

public sealed class PasskeyTests
{
    private static readonly DateTime Now = new(2026, 12, 3, 12, 0, 0, DateTimeKind.Utc);

    [TestCase(0, 0, true)]
    [TestCase(0, 1, true)]
    [TestCase(5, 6, true)]
    [TestCase(5, 5, false)]
    [TestCase(5, 4, false)]
    [TestCase(5, 0, false)]
    public void ACount_Rises_OrThereIsNone(long before, long shown, bool accepted)
    {
        var passkey = new Passkey(1, "전화기", new NewPasskey([1], "hash", [2], before, "internal", false, false), Now);
        Assert.That(passkey.Use(shown, false, Now).IsSuccess, Is.EqualTo(accepted));
        Assert.That(passkey.LastUsedAt, Is.EqualTo(accepted ? Now : null));
    }
}
