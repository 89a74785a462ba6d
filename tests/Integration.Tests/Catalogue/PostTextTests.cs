using PickGo.Domain.Catalogue;
using PickGo.Infrastructure.Catalogue;

namespace PickGo.Integration.Tests;

/// <summary>What operators and announcements say of a performance is shown, and nothing in it runs.</summary>
public sealed class PostTextTests
{
    private readonly PostText _text = new();

    [Test]
    public void Markdown_IsShownAsItsText() => Assert.That(_text.ToHtml("# 안내\n**굵게** *기울여*\n다음 줄 🎭\n\n- 하나\n- 둘\n\n[예매 안내](https://example.com/a?b=1&c=2)"), Is.EqualTo(
        "<h1>안내</h1>\n<p><strong>굵게</strong> <em>기울여</em><br>\n다음 줄 🎭</p>\n<ul>\n<li>하나</li>\n<li>둘</li>\n</ul>\n"
        + "<p><a href=\"https://example.com/a?b=1&amp;c=2\" rel=\"noopener noreferrer nofollow\">예매 안내</a></p>"));

    [TestCase("<script>alert(1)</script>")]
    [TestCase("<img src=x onerror=alert(1)>")]
    [TestCase("[a](javascript:alert(1))")]
    [TestCase("[a](JaVaScRiPt&#58;alert(1))")]
    [TestCase("[a](java\tscript:alert(1))")]
    [TestCase("[a](&#x6A;avascript:alert(1))")]
    [TestCase("[a](vbscript:x)")]
    [TestCase("[a](data:text/html;base64,PHNjcmlwdD4=)")]
    [TestCase("<javascript:alert(1)>")]
    [TestCase("![a](javascript:alert(1))")]
    [TestCase("![a\" onerror=\"alert(1)](/api/images/0123)")]
    [TestCase("[a]: javascript:alert(1)\n\n[a]")]
    [TestCase("`<svg onload=alert(1)>`")]
    [TestCase("<style>body{display:none}</style>")]
    [TestCase("<a href=https://x style=position:fixed>x</a>")]
    public void WhatWouldRun_IsTextOrGone(string markdown)
    {
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(_text.ToHtml(markdown));
        Assert.That(page.QuerySelectorAll("script, style, svg, iframe, object, [onerror], [onload], [style]"), Is.Empty);
        Assert.That(page.QuerySelectorAll("[href], [src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")), Is.All.Match("^(https?:|mailto:|tel:|/)"));
    }

    [TestCase("![무대](/api/images/0123456789abcdef)", "/api/images/0123456789abcdef")]
    [TestCase("![무대](https://example.com/a.png)", null)]
    [TestCase("![무대](//example.com/a.png)", null)]
    [TestCase("![무대](/api/images/../members/me)", null)]
    [TestCase("![무대](/api/images/0123?x=1)", null)]
    public void APicture_IsOfTheStore_OrItsWordsAlone(string markdown, string? source)
    {
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(_text.ToHtml(markdown));
        Assert.That(page.QuerySelector("img")?.GetAttribute("src"), Is.EqualTo(source));
        Assert.That(page.QuerySelector("img")?.GetAttribute("alt") ?? page.Body!.TextContent, Is.EqualTo("무대"));
    }

    [TestCase("1. <햄릿> *특별* 공연 [매진] #추천\n- 2.5층 A_B_C ~~취소~~ `x` | a & b 🎭")]
    [TestCase("# 제목이 아니에요\n> 인용도 아니에요\n***\n1) 하나")]
    public void WordsOfOthers_AreShownAsTheyAre(string words)
    {
        var markdown = MarkdownText.Plain(words, 4000);
        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(_text.ToHtml(markdown));
        Assert.That(page.Body!.TextContent.ReplaceLineEndings("\n").Trim(), Is.EqualTo(words));
        Assert.That(_text.ToPlain(markdown).ReplaceLineEndings("\n"), Is.EqualTo(words));
        Assert.That(page.QuerySelectorAll("ul, ol, li, h1, em, strong, a, code, blockquote, hr"), Is.Empty);
    }

    [TestCase("****", 3, "\\*")]
    [TestCase("a🎭", 2, "a")]
    public void WordsThatGetTooLong_LoseTheirEnd_AndNoHalfLetter(string words, int length, string expected) => Assert.That(MarkdownText.Plain(words, length), Is.EqualTo(expected));

    [Test]
    public void ALongTangle_IsReadAtOnce()
    {
        foreach (var piece in new[] { "[", "*a_", "> ", "- ", "![](", "<", "`", "((((" })
        {
            var tangle = string.Concat(Enumerable.Repeat(piece, 4000 / piece.Length));
            var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(_text.ToHtml(tangle));
            Assert.That(page.Body!.ChildElementCount, Is.Positive, piece);
            Assert.That(() => _text.ToPlain(tangle), Throws.Nothing, piece);
        }
    }
}
