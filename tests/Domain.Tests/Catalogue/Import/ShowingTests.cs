using PickGo.Domain.Catalogue;
using PickGo.Domain.Catalogue.Import;
using PickGo.Domain.Platform;

namespace PickGo.Domain.Tests.Catalogue.Import;

/// <summary>A showing is announced for a day; when it begins is a moment.</summary>
public sealed class ShowingTests
{
    private static readonly DateOnly Saturday = new(2026, 11, 28);

    [TestCase(19 * 60, "19:00", false)]
    [TestCase(9 * 60 + 30, "09:30", false)]
    [TestCase(24 * 60, "24:00", true)]
    [TestCase(29 * 60 + 59, "29:59", true)]
    public void WhatIsAnnounced_IsFoundAgainFromTheMoment(int minutes, string clock, bool afterMidnight)
    {
        var showing = new Showing(Saturday, minutes);

        Assert.That((showing.Clock, showing.IsAfterMidnight), Is.EqualTo((clock, afterMidnight)));
        Assert.That(Showing.Of(showing.StartsAt, afterMidnight), Is.EqualTo(showing));
    }

    [Test]
    public void ASession_IsAnnouncedForAnotherDay_OnlyAtItsOwnMoment()
    {
        var performance = new Performance("test:1", "이름", PerformanceType.Play, PerformanceState.Ongoing, Saturday, Saturday, new Venue("극장", "서울"));
        var session = performance.AddSession(Kst.ToUtc(new DateTime(2026, 11, 29)));

        Assert.That(session.Announce(new Showing(Saturday, 25 * 60)), Is.False, "another moment");
        Assert.That(session.Announce(new Showing(Saturday.AddDays(1), 0)), Is.False, "as it is");
        Assert.That(session.Announce(new Showing(Saturday, 24 * 60)), Is.True);
        Assert.That((session.Showing, session.Version), Is.EqualTo((new Showing(Saturday, 24 * 60), 1)));
    }
}
