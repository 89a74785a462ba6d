using PickGo.Domain.Reviews;

namespace PickGo.Domain.Tests;

public sealed class ReviewTextTests
{
    [TestCase("좋아요", "좋아요")]
    [TestCase("  앞뒤  ", "앞뒤")]
    [TestCase("한 줄  \r\n두 줄", "한 줄\n두 줄")]
    [TestCase("\n\n처음\n\n\n\n끝\n", "처음\n\n끝")]
    [TestCase("\u1112\u1161\u11AB", "한")]
    [TestCase("뒤집는\u202E글\u0007", "뒤집는글")]
    [TestCase("👨‍👩‍👧 🇰🇷", "👨‍👩‍👧 🇰🇷")]
    [TestCase("\u200D", "")]
    [TestCase("\u200B\uFEFF", "")]
    public void ItIsWhatCanBeSeen(string sent, string kept) => Assert.That(ReviewText.Normalize(sent), Is.EqualTo(kept));
}
