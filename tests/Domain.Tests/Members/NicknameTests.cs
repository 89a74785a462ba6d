using PickGo.Domain.Members;

namespace PickGo.Domain.Tests;

public sealed class NicknameTests
{
    [TestCase("운영자")]
    [TestCase("진짜 운 영 자")]
    [TestCase("운\u1100\u1161리자운영자")]
    [TestCase("관ㄹㅣ자")]
    [TestCase("PickGo 팀")]
    [TestCase("РіскGо")]
    [TestCase("p1ckg0")]
    [TestCase("ＡＤＭＩＮ")]
    [TestCase("аdmіn")]
    [TestCase("@dm!n")]
    [TestCase("a.d.m.i.n")]
    [TestCase("àdmín")]
    public void WhatLooksLikeTheShop_IsSeen(string nickname) => Assert.That(Nicknames.LooksLikeOperators(nickname));

    [TestCase("감자 🥔")]
    [TestCase("김예매")]
    [TestCase("Jazz Fan 2026")]
    [TestCase("관람객")]
    [TestCase("운동하는 영자")]
    public void OtherNames_AreFree(string nickname) => Assert.That((Nicknames.LooksLikeOperators(nickname), Nicknames.IsVisible(nickname)), Is.EqualTo((false, true)));

    [TestCase("안\u200B녕")]
    [TestCase("안\u202E녕")]
    [TestCase("안\u0000녕")]
    [TestCase("안\u3164녕")]
    [TestCase("\uFEFF안녕")]
    [TestCase(" 안녕")]
    public void WhatCannotBeSeen_IsRefused(string nickname) => Assert.That(Nicknames.IsVisible(nickname), Is.False);

    [Test]
    public void Names_AreKeptComposed() =>
        Assert.That(Nicknames.Normalize("\u1112\u1161\u11AB\u1100\u1173\u11AF❤\uFE0F"), Is.EqualTo("한글❤"));
}
