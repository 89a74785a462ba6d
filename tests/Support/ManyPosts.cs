using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;

namespace PickGo.Tests.Support;

/// <summary>A catalogue as it is after years: most of it over, titles of two to four words out of some hundred, each with the word 공연.</summary>
public static class ManyPosts
{
    public const int Count = 50_000;
    private const int PerSave = 1000;
    private const int Venues = 400;

    private static readonly string[] Words =
    [
        "겨울", "여름", "봄날", "가을", "달빛", "햇살", "바람", "바다", "강물", "하늘", "구름", "별밤", "새벽", "저녁", "자정", "골목", "정원", "서재", "극장", "무대",
        "나그네", "여행자", "등대지기", "이방인", "소년", "소녀", "어머니", "아버지", "왕자", "광대", "사랑", "이별", "기억", "약속", "편지", "노래", "침묵", "그림자", "거울", "시계",
        "햄릿", "리어왕", "맥베스", "춘향", "심청", "흥부", "레미제라블", "지킬", "캣츠", "위키드", "교향곡", "협주곡", "사중주", "독주회", "갈라", "콘서트", "페스티벌", "뮤지컬", "연극", "발레",
        "백조", "호두까기", "지젤", "카르멘", "토스카", "라보엠", "아이다", "마술피리", "돈조반니", "피가로", "베토벤", "모차르트", "브람스", "쇼팽", "말러", "바흐", "드뷔시", "라벨", "시벨리우스", "드보르작",
        "Dream", "Night", "Live", "Jazz", "Soul", "Echo", "Blue", "Moon", "2026", "2027", "첫눈", "소나기", "무지개", "반딧불", "은하수", "우주", "행성", "지구", "섬마을", "산책",
    ];

    /// <summary>By kind; each has many keywords, so that none is only remembered.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Keywords { get; } = new Dictionary<string, IReadOnlyList<string>>
    {
        ["words"] = [.. Words.Where(w => w.Length > 2).Zip(Words.Reverse().Where(w => w.Length > 2), (a, b) => $"{a} {b}")],
        ["syllables"] = [.. Words.Where(w => w.Length == 2)],
        ["initials"] = ["ㅎㄹ", "ㄹㅁㅈㄹㅂ", "ㅎㄷㄲㄱ", "ㄷㄷㅈㄱ", "ㅅㅂㄹㅇㅅ", "ㅂㄷ", "ㄱㅇ ㅂㄷ", "ㅊㄴ", "ㅁㅅㅍㄹ", "ㄱㅎㄱ", "ㅇㅎㅅ"],
        ["nothing"] = ["없는낱말", "쀍쀍", "찾을 수 없음", "ㅃㅃㅃㅃ", "zzzz", "겨울 없는낱말", "공연 쀍"],
        ["everything"] = ["공연", "ㄱㅇ", "공", "공연 시험", "시험극장"],
    };

    public static async Task FillAsync(this PickGoHost host, int count)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        await host.WithDbAsync(async db =>
        {
            db.Venues.AddRange(Enumerable.Range(0, Venues).Select(i => new Venue($"시험극장 {Words[i % Words.Length]}", $"서울시 {Words[i / 4]}로 {i}", i % 2 == 0 ? "대극장" : null)));
            return await db.SaveChangesAsync();
        });
        for (var first = 0; first < count; first += PerSave)
        {
            await host.WithDbAsync(async db =>
            {
                var venues = await db.Venues.OrderBy(v => v.Id).ToListAsync();
                for (var i = first; i < Math.Min(first + PerSave, count); i++) db.Entry(db.Posts.Add(Make(i, venues[i % venues.Count], now)).Entity).Property(p => p.Views).CurrentValue = i * 7919L % 10_007;
                return await db.SaveChangesAsync();
            });
        }

        if (host.Shared["Database:Provider"] == "PostgreSql") await host.WithDbAsync(db => db.Database.ExecuteSqlRawAsync("VACUUM ANALYZE"));
    }

    /// <summary>Every tenth is still to come.</summary>
    private static Post Make(int index, Venue venue, DateTime now)
    {
        var seed = (uint)index * 2_654_435_761;
        var name = string.Join(' ', Enumerable.Range(0, 2 + (index % 3)).Select(_ => Words[Below(Words.Length)])) + " 공연";
        var plays = index % 10 == 0 ? now.AddDays(1 + Below(90)).AddMinutes(index % 600) : now.AddDays(-1 - Below(1500)).AddMinutes(-(index % 600));
        var day = DateOnly.FromDateTime(plays);
        var performance = new Performance($"many:{index}", name, (PerformanceType)(index % Enum.GetValues<PerformanceType>().Length), PerformanceState.Ongoing, day, day, venue);
        performance.RollOver(DateOnly.FromDateTime(Kst.FromUtc(now)));
        performance.Describe(new PerformanceFacts(name, performance.Type, "김하나, 이두리, 박세리", 100, 8));
        performance.PutUp("/poster.svg");
        performance.AddArea("R", SeatGrade.R, 10_000 * (1 + (index % 15)), 10, 10, new AreaLayout(0, 0, 10, 12, 0, 0));
        for (var s = 0; s < 3; s++) performance.AddSession(plays.AddHours(s * 3));
        return new Post(performance, name, "소개", plays.AddDays(-40));

        // The same catalogue in every run.
        int Below(int bound)
        {
            seed = (seed * 1_664_525) + 1_013_904_223;
            return (int)((seed >> 8) % (uint)bound);
        }
    }
}
