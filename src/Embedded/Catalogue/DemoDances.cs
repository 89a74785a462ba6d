using PickGo.Domain.Catalogue;
using PickGo.Embedded.Catalogue.Posters;

namespace PickGo.Embedded.Catalogue;

internal static class DemoDances
{
    public static readonly DemoPerformance[] All =
    [
        new("anti-gravity", PerformanceType.Dance, "현대무용", "중력의 반대편", DemoVenues.Namsan, DemoHouses.Middle(60_000),
            "컴퍼니 결, 안무 서무영", 70, 8, DemoSale.Open(Rhythm.Weekend, 7, 4),
            new(DanceMotifs.Leap, Palettes.Cream), "떨어지는 시간을 늘이는 몸",
            "열한 명의 무용수가 경사진 무대에서 넘어지고 일어나기를 되풀이한다. 넘어지는 순간이 가장 높이 있는 순간이다."),
        new("snow-mirror", PerformanceType.Dance, "창작발레", "눈의 여왕과 거울", DemoVenues.Haeun, DemoStages.Opera(100_000),
            "해운발레단, 주역 임리아, 고태인", 120, 5, DemoSale.InDays(6, Rhythm.Weekend, 28, 6),
            new(DanceMotifs.Skirts, Palettes.Ice), "거울 조각이 녹는 소리",
            "심장에 박힌 거울 조각을 찾아 떠나는 게르다의 겨울 여행. 온 가족이 함께 보는 전막 창작발레."),
        new("body-sentences", PerformanceType.Dance, "무용", "몸의 문장들", DemoVenues.HangangBlue, DemoHouses.Small(44_000),
            "유선휘, 마가은, 한도결", 60, 8, DemoSale.Open(Rhythm.Weekend, 1, 6, since: 5),
            new(DanceMotifs.Cutouts, Palettes.Dancheong), "말하지 않은 것은 춤이 된다",
            "세 사람의 무용수가 관객이 남긴 짧은 문장을 그 자리에서 움직임으로 옮긴다. 같은 공연은 두 번 없다."),
        new("fire-shadow", PerformanceType.Dance, "플라멩코", "불과 그림자", DemoVenues.Mapo, DemoStages.Club(55_000),
            "라 로사 서울, 기타 하비에르 김", 90, 8, DemoSale.Open(Rhythm.Weekend, 10, 4),
            new(DanceMotifs.Ribbons, Palettes.Rose), "발끝으로 여는 밤",
            "두 대의 기타와 네 명의 무용수, 그리고 손뼉. 세비야의 작은 타블라오를 그대로 옮긴 밤."),
    ];
}
