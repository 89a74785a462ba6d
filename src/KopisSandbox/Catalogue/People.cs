using PickGo.Sandboxes;

namespace PickGo.KopisSandbox.Catalogue;

/// <summary>Invented names of people and companies.</summary>
internal static class People
{
    private static readonly string[] Families = ["김", "이", "박", "최", "정", "강", "조", "윤", "장", "임", "한", "오", "서", "신", "권", "황", "안", "송", "류", "홍", "남궁", "선우"];

    private static readonly string[] Given =
    [
        "가온", "다솔", "라온", "미르", "보담", "새론", "아람", "윤슬", "재담", "초롱", "하람", "해나", "도담", "나린", "여울", "단비", "이든", "로운", "시후", "태오", "소담", "유하", "지안", "온유", "서온", "하율",
    ];

    private static readonly string[] Troupes =
    [
        "극단 물결", "극단 모퉁이", "극단 하루살이", "(주)가람컬처", "(주)초록무대", "별무리엔터테인먼트(주)", "예술공동체 두레", "프로젝트그룹 낮달", "(주)라임스튜디오", "공연제작소 다리", "(사)한빛예술단", "M&P컴퍼니", "(재)누리문화재단",
    ];

    private static readonly string[] Jobs = ["연출", "극본", "음악", "안무", "무대", "조명", "음향"];

    public static string Person(SeededRandom random) => Families[random.Below(Families.Length)] + Given[random.Below(Given.Length)];

    /// <summary>As casts are typed: names, and 등 where there are more.</summary>
    public static string Cast(int count, SeededRandom random)
    {
        var names = string.Join(", ", Enumerable.Range(0, count).Select(_ => Person(random)));
        return count > 4 ? names + " 등" : names;
    }

    /// <summary>Blank in every third record, as in KOPIS.</summary>
    public static string Crew(SeededRandom random) => random.Below(3) == 0
        ? ""
        : string.Join(", ", Enumerable.Range(0, 1 + random.Below(3)).Select(i => $"{Jobs[i]}: {Person(random)}"));

    public static Companies Companies(SeededRandom random)
    {
        var producer = Troupe(random);
        return new Companies(producer, random.Below(2) == 0 ? "" : Troupe(random), random.Below(3) == 0 ? " " : $"{producer}, {Troupe(random)}", random.Below(4) == 0 ? Troupe(random) : "");
    }

    private static string Troupe(SeededRandom random) => Troupes[random.Below(Troupes.Length)];
}
