using System.Globalization;
using System.Xml;
using PickGo.KopisSandbox.Catalogue;
using PickGo.KopisSandbox.Pictures;

namespace PickGo.KopisSandbox.Api;

/// <summary>Performances as both calls show them.</summary>
internal static class PerformanceXml
{
    public static string List(IEnumerable<Performance> performances, string baseUrl, DateOnly today) => Xml.Write(dbs =>
    {
        foreach (var performance in performances)
        {
            dbs.Record(db =>
            {
                Begin(db, performance);
                db.Field("fcltynm", performance.Venue.Name);
                db.Field("poster", baseUrl + PictureAddress.Poster(performance.Id));
                db.Field("area", performance.Venue.Region.Name);
                db.Field("genrenm", performance.Genre.Name);
                db.Flag("openrun", performance.IsOpenRun);
                db.Field("prfstate", performance.StateOn(today).Name);
            });
        }
    });

    public static string Detail(Performance performance, string baseUrl, DateOnly today) => Xml.Write(dbs => dbs.Record(db =>
    {
        Begin(db, performance);
        db.Field("fcltynm", HallName(performance));
        db.Field("prfcast", performance.Cast);
        db.Field("prfcrew", performance.Crew);
        db.Field("prfruntime", performance.Runtime);
        db.Field("prfage", performance.Age);
        WriteCompanies(db, performance.Companies);
        db.Field("pcseguidance", performance.Prices);
        db.Field("poster", baseUrl + PictureAddress.Poster(performance.Id));
        db.Field("sty", performance.Story);
        db.Field("area", performance.Venue.Region.Name);
        db.Field("genrenm", performance.Genre.Name);
        WriteFlags(db, performance);
        db.Field("updatedate", performance.UpdatedAt.ToString("yyyy-MM-dd HH:mm:ss.ffffff", CultureInfo.InvariantCulture));
        db.Field("prfstate", performance.StateOn(today).Name);
        db.Field("mt10id", performance.VenueId);
        if (performance.HallId is not null) db.Field("mt13id", performance.HallId);
        db.Field("dtguidance", performance.Schedule);
        db.Within("styurls", urls =>
        {
            for (var i = 1; i <= performance.IntroImages; i++) urls.Field("styurl", baseUrl + PictureAddress.Intro(performance.Id, i));
        });
        db.Within("relates", relates =>
        {
            foreach (var link in performance.Links) WriteLink(relates, link);
        });
    }));

    private static void Begin(XmlWriter db, Performance performance)
    {
        db.Field("mt20id", performance.Id);
        db.Field("prfnm", performance.Title);
        db.Field("prfpdfrom", Date(performance.From));
        db.Field("prfpdto", Date(performance.To));
    }

    private static void WriteCompanies(XmlWriter db, Companies companies)
    {
        db.Field("entrpsnm", companies.Producer);
        db.Field("entrpsnmP", companies.Producer);
        db.Field("entrpsnmA", companies.Planner);
        db.Field("entrpsnmH", companies.Host);
        db.Field("entrpsnmS", companies.Supporter);
    }

    private static void WriteFlags(XmlWriter db, Performance performance)
    {
        db.Flag("openrun", performance.IsOpenRun);
        db.Flag("visit", performance.IsVisiting);
        db.Flag("child", performance.IsForChildren);
        db.Flag("daehakro", performance.Venue.Kind.Contains("대학로", StringComparison.Ordinal));
        db.Flag("festival", performance.IsFestival);
        db.Flag("musicallicense", performance.IsLicensed);
        db.Flag("musicalcreate", performance.IsOriginal);
    }

    private static void WriteLink(XmlWriter relates, Link link) => relates.Within("relate", relate =>
    {
        relate.Field("relatenm", link.Name);
        relate.Field("relateurl", link.Url);
    });

    /// <summary>The house, and its hall in brackets.</summary>
    private static string HallName(Performance performance)
    {
        var hall = performance.Venue.Halls.FirstOrDefault(h => h.Id == performance.HallId) ?? performance.Venue.Halls[0];
        return $"{performance.Venue.Name} ({hall.Name})";
    }

    private static string Date(DateOnly day) => day.ToString("yyyy.MM.dd", CultureInfo.InvariantCulture);
}
