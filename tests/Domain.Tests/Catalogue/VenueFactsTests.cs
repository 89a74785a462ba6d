using PickGo.Domain.Catalogue;

namespace PickGo.Domain.Tests.Catalogue;

/// <summary>What is no telephone, no address of the web or no place is as if it was not told.</summary>
public sealed class VenueFactsTests
{
    [TestCase("02-747-1912", true)]
    [TestCase(" 1588-5212 ", true)]
    [TestCase("02)580-1300~4", true)]
    [TestCase("(02) 580-1300, 1301", true)]
    [TestCase("063-270-8000 / 8001", true)]
    [TestCase("+82 2-580-1300", true)]
    [TestCase("", false)]
    [TestCase("문의", false)]
    [TestCase("112", false)]
    [TestCase("02-580-1300;ext=1", false)]
    [TestCase("02-580-1300\n", true)]
    [TestCase("02-580-1300\n1", false)]
    [TestCase("02-580-1300,1301,1302,1303,1304,1305,1306,1307", false)]
    public void ATelephone_IsANumberThatCanBeCalled(string told, bool isOne) =>
        Assert.That(new VenueFacts(told, null, null, []).Telephone, Is.EqualTo(isOne ? told.Trim() : null));

    [TestCase("https://www.sac.or.kr/", true)]
    [TestCase("http://예술.한국/", true)]
    [TestCase("javascript:alert(1)", false)]
    [TestCase("ftp://www.sac.or.kr/", false)]
    [TestCase("https://sac.or.kr@evil.example/", false)]
    [TestCase("/kr", false)]
    public void AHomepage_IsOfTheWeb(string told, bool isOne)
    {
        var address = new Uri(told, UriKind.RelativeOrAbsolute);
        Assert.That(new VenueFacts(null, address, null, []).Homepage, Is.EqualTo(isOne ? address.AbsoluteUri : null));
    }

    [Test]
    public void AHomepageThatDoesNotFit_IsLeftOut_NotCut() =>
        Assert.That(new VenueFacts(null, new Uri("https://a.example/" + new string('a', VenueFacts.HomepageLength)), null, []).Homepage, Is.Null);

    [TestCase(37.58, 127.0, true)]
    [TestCase(0.0, 0.0, false)]
    [TestCase(91.0, 127.0, false)]
    [TestCase(37.58, 181.0, false)]
    [TestCase(double.NaN, 127.0, false)]
    [TestCase(37.58, null, false)]
    public void APosition_IsSomewhere(double? latitude, double? longitude, bool isOne) =>
        Assert.That(VenuePosition.Of(latitude, longitude), isOne ? Is.EqualTo(new VenuePosition(latitude!.Value, longitude!.Value)) : Is.Null);

    [Test]
    public void AVenue_KeepsWhatIsTold_AndSaysWhetherThatChangedAnything()
    {
        var venue = new Venue("극장", "서울");
        var facts = new VenueFacts("02-747-1912", new Uri("https://a.example/"), new VenuePosition(37.5, 127), [VenueFacility.Cafe, VenueFacility.Parking, VenueFacility.Cafe, (VenueFacility)99]);

        Assert.That((venue.Tell(facts), venue.Tell(facts)), Is.EqualTo((true, false)));
        Assert.That(venue.Facilities, Is.EqualTo(new[] { VenueFacility.Parking, VenueFacility.Cafe }));
        Assert.That(venue.Tell(VenueFacts.Nothing));
        Assert.That((venue.Telephone, venue.Homepage, venue.Latitude, venue.Longitude, venue.Facilities.Count), Is.EqualTo(((string?)null, (string?)null, (double?)null, (double?)null, 0)));
    }
}
