using PickGo.Sandboxes;

namespace PickGo.KopisSandbox.Catalogue;

/// <summary>Price texts (<c>pcseguidance</c>): ordinary ones, and every odd form that occurs.</summary>
internal static class Prices
{
    /// <summary>Forms as they occur in announcements.</summary>
    public static readonly IReadOnlyList<string> Forms =
    [
        "R석 99,000원, S석 77,000원",
        "VIP석 170,000원, R석 140,000원, S석 110,000원, A석 80,000원",
        "VIP석 180,000원, R석 150,000원, S석 120,000원, A석 90,000원, B석 60,000원",
        "R석 150,000원, S석 130,000원, A석 100,000원, B석 60,000원, C석 30,000원",
        "OP석 160,000원, VIP석 160,000원, R석 140,000원",
        "SR석 154,000원, R석 132,000원, S석 110,000원",
        "R석 66,000원, S석 55,000원, 시야제한석 20,000원",
        "전석 30,000원",
        "전석 30000원",
        "전석 1,100,000원",
        "20,000원",
        "10000",
        "전석무료 ",
        "전석 무료",
        "무료",
        "0원",
        "전석 초대",
        "스탠딩석 165,000원, R석 165,000원, S석 154,000원",
        "스탠딩 154,000원, 지정석 154,000원",
        "스탠딩VIP 154,000원, 스탠딩R 132,000원, S석 121,000원",
        "스탠딩  77,000원",
        "슈퍼얼리버드 양일권 199,000원, 슈퍼얼리버드 1일권(토) 109,000원, 슈퍼얼리버드 1일권(일) 99,000원",
        "2일권 189,000원, 1일권 119,000원, Premium GA 1 Day 199,000원",
        "3DAYS 240,000원 / 2DAYS 180,000원 / 1DAY 120,000원",
        "1층석 50,000원, 2층석 40,000원",
        "일반석 30,000원, 보컬뒷자리석 20,000원",
        "1일권 110,000원, 잔디 마당권 99,000원",
        "전석 5만원",
        "VIP 12만원 / R 9만9천원 / S 8만8천원",
        "토요일, 공휴일 50,000원, 평일 40,000원",
        "R석 80,000원~100,000원",
        "R석 99,000원, S석 미정",
        "추후 공지",
        "",
        " ",
        "R석  １１０，０００원",
        "$50",
        "R석 99,000원 S석 77,000원,A석55,000원",
    ];

    private static readonly string[] Large =
    [
        "VIP석 150,000원, R석 120,000원, S석 90,000원, A석 60,000원",
        "VIP석 170,000원, R석 140,000원, S석 110,000원",
        "R석 99,000원, S석 77,000원, A석 55,000원",
        "R석 132,000원, S석 121,000원",
    ];

    private static readonly string[] Small =
    [
        "전석 30,000원", "전석 40,000원", "R석 55,000원, S석 44,000원", "R석 50,000원, S석 30,000원", "전석 20,000원", "R석 66,000원, S석 55,000원", "전석 무료",
    ];

    public static string Ordinary(bool large, SeededRandom random)
    {
        var texts = large ? Large : Small;
        return texts[random.Below(texts.Length)];
    }
}
