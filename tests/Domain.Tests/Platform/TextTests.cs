using PickGo.Domain.Platform;

namespace PickGo.Domain.Tests;

public sealed class TextTests
{
    [TestCase("짧은 이름", 100, "짧은 이름")]
    [TestCase("가나다라", 3, "가나다")]
    [TestCase("가나 다라", 3, "가나")]
    [TestCase("가나🎭", 3, "가나")]
    [TestCase("가나🎭", 4, "가나🎭")]
    [TestCase("가👨‍👩‍👧나", 8, "가")]
    [TestCase("가👨‍👩‍👧나", 9, "가👨‍👩‍👧")]
    [TestCase("\u1112\u1161\u11ab", 2, "")]
    public void ACut_LeavesNoHalfLetters(string text, int length, string expected) => Assert.That(Text.Cut(text, length), Is.EqualTo(expected));

    [TestCase("abcd-efgh jkmn", "ABCDEFGHJKMN")]
    [TestCase(" o0iIlL1 ", "0011111")]
    public void ATypedCode_IsReadAsWritten(string typed, string expected) => Assert.That(Codes.Normalize(typed), Is.EqualTo(expected));
}
