using PickGo.Domain.Catalogue;
using PickGo.Embedded.Catalogue.Posters;

namespace PickGo.Embedded.Catalogue;

internal static class DemoClassics
{
    public static readonly DemoPerformance[] All =
    [
        new("mahler-5", PerformanceType.Classic, "한강필하모닉 정기연주회", "말러 교향곡 5번", DemoVenues.Saebit, DemoStages.ConcertHall(120_000),
            "지휘 노아 최, 한강필하모닉오케스트라", 115, 7, DemoSale.Open(Rhythm.Saturday, 8, 1),
            new(ClassicMotifs.Orchestra, Palettes.Sea), "장송 행진에서 사랑의 편지까지",
            "트럼펫 독주로 열리는 장송 행진곡이 아다지에토를 지나 환희의 론도에 이르는 칠십 분. 상임지휘자 노아 최의 말러 전곡 시리즈 다섯 번째 무대."),
        new("far-side-moon", PerformanceType.Classic, "윤채원 피아노 리사이틀", "달의 뒷면", DemoVenues.Saebit, DemoStages.ConcertHall(70_000),
            "피아노 윤채원", 95, 7, DemoSale.InMinutes(5, Rhythm.Saturday, 22, 2),
            new(ClassicMotifs.Keys, Palettes.Ice), "빛을 받지 않는 쪽의 야상곡",
            "드뷔시와 스크랴빈, 그리고 위촉 신작 〈달의 뒷면〉. 어두운 쪽에서 바라본 밤의 음악을 한 대의 피아노로 듣는다."),
        new("late-quartets", PerformanceType.Classic, "콰르텟 아르카", "베토벤 후기 현악사중주", DemoVenues.HangangBlue, DemoHouses.Shoebox(66_000),
            "콰르텟 아르카 (이설, 마리 윤, 박호, 첼로 정인하)", 110, 7, DemoSale.Open(Rhythm.Saturday, 4, 3),
            new(ClassicMotifs.Strings, Palettes.Sand), "들리지 않는 사람이 쓴 가장 먼 음악",
            "12번부터 16번, 그리고 대푸가까지 사흘에 나누어 연주한다. 첫째 날은 12번과 15번."),
        new("bach-cello", PerformanceType.Classic, "정하늘 첼로 리사이틀", "바흐를 걷다", DemoVenues.Suseong, DemoHouses.Shoebox(60_000),
            "첼로 정하늘", 130, 7, DemoSale.InDays(4, Rhythm.Saturday, 32, 2),
            new(MusicMoreMotifs.Cloister, Palettes.Forest), "여섯 개의 모음곡, 하루의 산책",
            "무반주 첼로 모음곡 여섯 곡을 한 번의 저녁에 모두 연주한다. 두 번의 휴식에는 정원이 열린다."),
        new("winter-baroque", PerformanceType.Classic, "서울고음악연구회", "겨울밤의 바로크", DemoVenues.Jeongdong, DemoHouses.Small(50_000),
            "서울고음악연구회, 소프라노 안나림", 90, 7, DemoSale.Open(Rhythm.Weekend, 9, 3),
            new(MusicMoreMotifs.Candles, Palettes.Rose), "거트 현과 촛불 사이",
            "비발디와 퍼셀, 헨델의 겨울 음악을 시대 악기로 듣는다. 공연 전 삼십 분 동안 악기를 가까이에서 볼 수 있다."),
        new("boheme", PerformanceType.Classic, "오페라 콘체르탄테", "라 보엠", DemoVenues.Haeun, DemoStages.Opera(110_000),
            "소프라노 유하린, 테너 마르코 배, 해운오페라합창단", 135, 8, DemoSale.Open(Rhythm.Weekend, 16, 3),
            new(ClassicMotifs.Staves, Palettes.Mint), "다락방의 겨울은 노래로 데운다",
            "무대 장치를 덜어 내고 목소리와 관현악만으로 만나는 푸치니. 한글 자막과 함께 공연한다."),
    ];
}
