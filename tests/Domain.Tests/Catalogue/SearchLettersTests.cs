using PickGo.Domain.Catalogue;

namespace PickGo.Domain.Tests;

public sealed class SearchLettersTests
{
    private static readonly string Text = SearchLetters.Of("두야두마 Dream 2026", "햄릿", "레미제라블");

    [TestCase("ㄷㅇㄷㅁ")]
    [TestCase("ㅎㄹ")]
    [TestCase("ㅎ")]
    [TestCase("햄ㄹ")]
    [TestCase("레ㅁㅈ")]
    [TestCase("ㅁㅈ")]
    [TestCase("햄릿")]
    [TestCase("릿")]
    [TestCase("dREam")]
    [TestCase("rea")]
    [TestCase("m2")]
    [TestCase("두마d")]
    [TestCase("ㄷㅁdream")]
    [TestCase("햄릿 두야")]
    public void WhatIsThere_IsFound(string keyword) => Assert.That(SearchLetters.PatternsOf(keyword), Is.Not.Empty.And.All.Matches<string>(Text.Contains));

    [TestCase("ㄷㄷㅇ")]
    [TestCase("하")]
    [TestCase("릿레")]
    [TestCase("ㅅㄹ")]
    [TestCase("햄릿 없음")]
    [TestCase("maerd")]
    [TestCase("%")]
    [TestCase(".")]
    public void WhatIsNotThere_IsNot(string keyword) => Assert.That(SearchLetters.PatternsOf(keyword).All(Text.Contains), Is.False);

    [Test]
    public void TwoConsonantsThatTheKeyboardMadeOne_AreTwo() =>
        Assert.That(SearchLetters.PatternsOf("ㄳ"), Is.EqualTo(SearchLetters.PatternsOf("ㄱㅅ")));

    [Test]
    public void ASyllableThatIsTyped_MayStillGetAFinalConsonant()
    {
        Assert.That(SearchLetters.PatternsOf("햄리").All(Text.Contains), Is.False);
        Assert.That(SearchLetters.PatternsOf("햄리", isTyped: true), Is.All.Matches<string>(Text.Contains));
        Assert.That(SearchLetters.PatternsOf("해릿", isTyped: true).All(Text.Contains), Is.False, "only the last");
    }

    [Test]
    public void TheLongestText_FitsItsColumn()
    {
        var longest = SearchLetters.Of(new string('뷁', 1000), string.Concat(Enumerable.Repeat("🎭", 400)));
        var emoji = SearchLetters.Of(string.Concat(Enumerable.Repeat("🎭", 1000)));

        Assert.That(new[] { longest.Length, emoji.Length }, Is.All.LessThanOrEqualTo(SearchLetters.Length));
        Assert.That(emoji.EnumerateRunes(), Has.None.EqualTo(System.Text.Rune.ReplacementChar), "no half of a character");
    }

    [TestCase("")]
    [TestCase(" \t ")]
    [TestCase("\0")]
    public void NoWords_AreNoPatterns(string keyword) => Assert.That(SearchLetters.PatternsOf(keyword), Is.Empty);

    [Test]
    public void PatternsAreFew_WhateverIsAskedFor() => Assert.That(SearchLetters.PatternsOf(string.Concat(Enumerable.Repeat("가ㄱ나ㄴ", 25))), Has.Count.LessThanOrEqualTo(20));
}
