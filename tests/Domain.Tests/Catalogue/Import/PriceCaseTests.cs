using PickGo.Domain.Catalogue;
using PickGo.Domain.Catalogue.Import;

namespace PickGo.Domain.Tests;

/// <summary>Every form that occurs in announcements reads right, or is reported (prices.json).</summary>
public sealed class PriceCaseTests
{
    private static IEnumerable<TestCaseData> Cases() => ImportCases.Read<Case[]>("prices.json").Select(c => new TestCaseData(c).SetArgDisplayNames($"{c.Text} ({c.Why})"));

    [TestCaseSource(nameof(Cases))]
    public void Reads(Case c)
    {
        var read = PriceGrammar.Read(c.Text);

        Assert.That(read.IsSuccess, Is.EqualTo(c.Expected.Readable), read.Error?.Detail);
        if (read.IsRefused)
        {
            Assert.That(read.Error.Code, Is.EqualTo(string.IsNullOrWhiteSpace(c.Text) ? "imports.price-missing" : "imports.price-unreadable"));
            return;
        }

        Assert.That(read.Value.Items, Is.EqualTo(c.Expected.Items!.Select(i =>
            new PriceItem(i.Label, i.Price, i.Grade is null ? null : Enum.Parse<SeatGrade>(i.Grade), Enum.Parse<PriceKind>(i.Kind, ignoreCase: true)))));
        Assert.That(read.Value.Left.Select(l => l.Detail), Is.EqualTo(read.Value.Items.Where(i => i.Kind == PriceKind.Pass).Select(i => i.Label)), "passes are reported, nothing else");
    }

    [TestCase("R석 99,000원, 청소년 50,000원", "R석:99000", "청소년")]
    [TestCase("전석 30,000원, 평일 20,000원", "전석:30000", "평일")]
    [TestCase("조기예매 R석 80,000원, R석 99,000원", "R석:99000", "조기예매 R석")]
    [TestCase("R석 99,000원, R석 99,000원", "R석:99000", "")]
    [TestCase("지정석 : 50,000원", "지정석:50000", "")]
    [TestCase("응원석 3만5천원", "응원석:35000", "")]
    [TestCase("R석 3만 5000원", "R석:35000", "")]
    [TestCase("정원 원석 5천원", "정원 원석:5000", "")]
    public void KeepsWhatIsAnArea_AndReportsTheRest(string text, string items, string left)
    {
        var read = PriceGrammar.Read(text).Value;
        Assert.That(string.Join('|', read.Items.Select(i => $"{i.Label}:{i.Price}")), Is.EqualTo(items));
        Assert.That(string.Join('|', read.Left.Select(l => l.Detail)), Is.EqualTo(left));
    }

    [TestCase("R석 99,000원, R석 80,000원")]
    [TestCase("성인 10,000원, 청소년 무료")]
    [TestCase("청소년 10,000원")]
    [TestCase("R석 99,000원부터")]
    [TestCase("R석 99,000원부터 S석 77,000원")]
    [TestCase("R석 99,000원(50% 할인 49,500원)")]
    [TestCase("1.5만원")]
    [TestCase("8~10만원")]
    [TestCase("12345만원")]
    [TestCase("R석 3만 99원")]
    [TestCase("R석 99 000원")]
    [TestCase("R석 1,10,000원")]
    [TestCase("R석 5²원")]
    [TestCase("R석 -50,000원")]
    [TestCase("R석 99999999999999999999원")]
    [TestCase("원")]
    [TestCase(",")]
    public void GuessesNothing(string text) => Assert.That(PriceGrammar.Read(text).Error?.Code, Is.EqualTo("imports.price-unreadable"));

    public sealed record Case(string Text, string Why, Expected Expected);

    public sealed record Expected(bool Readable, Item[]? Items);

    public sealed record Item(string Label, long Price, string? Grade, string Kind);
}
