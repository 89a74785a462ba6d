using PickGo.Domain.Catalogue;
using PickGo.Embedded.Catalogue.Posters;

namespace PickGo.Embedded.Catalogue;

internal static class DemoKoreanMusic
{
    public static readonly DemoPerformance[] All =
    [
        new("five-peaks", PerformanceType.Korean, "국악관현악", "달빛 아래 다섯 봉우리", DemoVenues.Jeongdong, DemoHouses.Middle(50_000),
            "정동국악관현악단, 지휘 문시현", 90, 7, DemoSale.Open(Rhythm.Weekend, 6, 3),
            new(KoreanMotifs.FivePeaks, Palettes.Dancheong), "병풍 뒤에서 들려오는 소리",
            "일월오봉도를 다섯 악장으로 옮긴 위촉 초연. 해가 지고 달이 뜨는 동안 관현악이 산을 하나씩 세운다."),
        new("sori-road", PerformanceType.Korean, "판소리 완창", "소리길 심청", DemoVenues.Jeongdong, DemoHouses.Small(0),
            "소리 남다른, 고수 조한길", 240, 8, DemoSale.Open(Rhythm.Saturday, 3, 2),
            new(KoreanMotifs.Drum, Palettes.Hanji), "네 시간, 한 사람, 북 하나",
            "강산제 심청가를 처음부터 끝까지 한자리에서 듣는다. 두 번의 쉬는 시간에 차와 떡을 나눈다. 값 없이 모시는 자리다."),
        new("rhythm-city", PerformanceType.Korean, "타악 콘서트", "장단의 도시", DemoVenues.Hanbat, DemoHouses.Shoebox(45_000),
            "타악그룹 너름새", 80, 5, DemoSale.Open(Rhythm.Weekend, 13, 4),
            new(KoreanMotifs.Sleeves, Palettes.Dancheong), "신호등도 굿거리로 바뀐다",
            "공사장과 지하철, 시장의 소리를 장단으로 엮은 넌버벌 타악 공연. 어린이도 함께 두드린다."),
        new("paper-moon", PerformanceType.Korean, "정가", "창호에 비친 달", DemoVenues.Jeongdong, DemoHouses.Studio(35_000),
            "가객 서은조, 거문고 이도원", 75, 8, DemoSale.InDays(2, Rhythm.Weekend, 18, 4),
            new(KoreanMotifs.PaperDoor, Palettes.Hanji), "느리게 부르는 밤",
            "시조와 가곡을 마이크 없이 듣는다. 아흔여섯 석의 방에서, 노래가 끝난 뒤의 침묵까지."),
    ];
}
