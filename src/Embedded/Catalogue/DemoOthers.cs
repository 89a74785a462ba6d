using PickGo.Domain.Catalogue;
using PickGo.Embedded.Catalogue.Posters;

namespace PickGo.Embedded.Catalogue;

internal static class DemoOthers
{
    public static readonly DemoPerformance[] All =
    [
        new("big-top", PerformanceType.Etc, "하늘 곡예단", "빅탑", DemoVenues.Aurora, DemoHouses.Tent(88_000),
            "하늘 곡예단", 110, 0, DemoSale.Open(Rhythm.Weekend, 4, 8, since: 12),
            new(EtcMotifs.BigTop, Palettes.Cream), "천막이 서면 동네가 바뀐다",
            "줄타기와 공중그네, 바퀴와 불. 스물두 명의 곡예사가 천막 아래에서 두 시간 동안 중력을 빌린다."),
        new("impossible-room", PerformanceType.Etc, "강이음 매직 쇼", "불가능한 방", DemoVenues.HangangBlue, DemoHouses.Shoebox(66_000),
            "마술사 강이음", 90, 8, DemoSale.Open(Rhythm.Weekend, 8, 6),
            new(EtcMotifs.ImpossibleRoom, Palettes.Violet), "문이 없는 방에서 나오는 법",
            "무대 위에 방을 짓고, 관객 한 사람을 들여보낸 뒤, 방을 없앤다. 그 관객은 로비에서 기다리고 있다."),
        new("paper-whale", PerformanceType.Etc, "가족 그림자극", "종이 고래", DemoVenues.Mudeung, DemoStages.Thrust(33_000),
            "극단 반딧불이", 60, 0, DemoSale.Over(Rhythm.Weekend, 25, 2),
            new(EtcMotifs.PaperWhale, Palettes.Sky), "접으면 헤엄친다",
            "종이 한 장으로 접은 고래가 바다를 찾아 떠난다. 공연이 끝나면 아이들도 고래를 접어 집에 데려간다."),
    ];
}
