using PickGo.Domain.Catalogue;
using PickGo.Embedded.Catalogue.Posters;

namespace PickGo.Embedded.Catalogue;

internal static class DemoConcerts
{
    public static readonly DemoPerformance[] All =
    [
        new("four-am", PerformanceType.Concert, "그룹 루미에 첫 아레나 콘서트", "새벽 네 시", DemoVenues.Aurora, DemoHouses.Arena(165_000),
            "루미에 (세온, 하엘, 지유, 로아, 민설)", 150, 8, DemoSale.Open(Rhythm.Weekend, 20, 3),
            new(ConcertMotifs.Beams, Palettes.Violet), "가장 어두운 시간에 켜지는 오천 개의 불빛",
            "데뷔 3년 만의 첫 아레나 무대. 다섯 멤버가 직접 고른 스물네 곡과 360도 회전 무대로 오천 석의 새벽을 깨운다."),
        new("our-waves", PerformanceType.Concert, "한서윤 콘서트", "겨울, 우리의 파도", DemoVenues.HangangGrand, DemoStages.Grand(132_000),
            "한서윤, 겨울바다 오케스트라", 130, 8, DemoSale.InMinutes(2, Rhythm.Weekend, 30, 3),
            new(ConcertMotifs.Waves, Palettes.Sky), "일 년에 한 번, 바다가 도시에 온다",
            "해마다 겨울이면 찾아오는 한서윤의 브랜드 콘서트. 올해는 스무 명의 현악과 함께 미발표곡 세 곡을 처음 들려준다.")
        {
            ProofOfWork = true,
        },
        new("lift-off", PerformanceType.Concert, "밴드 오르빗 라이브", "LIFT OFF", DemoVenues.Mapo, DemoStages.Club(77_000),
            "오르빗 (차온, 박무진, 유솔, 강하준)", 120, 12, DemoSale.Open(Rhythm.Weekend, 5, 4),
            new(ConcertMotifs.Levels, Palettes.Violet), "카운트다운은 관객이 한다",
            "정규 3집 발매 기념 라이브. 앨범 전곡을 트랙 순서 그대로 연주하고, 앙코르는 현장 투표로 정한다."),
        new("jazz-night", PerformanceType.Concert, "재즈 나이트", "도시의 밤", DemoVenues.Mapo, DemoStages.Club(60_000),
            "우진솔 쿼텟, 보컬 리아 문", 100, 19, DemoSale.Open(Rhythm.Weekend, 2, 6),
            new(ConcertMotifs.Record, Palettes.Ember), "막차가 떠난 뒤의 스윙",
            "네 사람의 연주자와 한 사람의 목소리. 밤 열 시의 라이브하우스에서 스탠더드와 신곡을 한 잔 사이로 오간다.")
        {
            // A small house with terms of its own: free until three days before, then half, and nothing back in the last two hours.
            Terms = "v2/3:0,0:50/0/0/120/5",
        },
        new("ondo", PerformanceType.Concert, "서이든 단독 콘서트", "온도", DemoVenues.Saebit, DemoStages.ConcertHall(99_000),
            "서이든", 120, 8, DemoSale.InDays(2, Rhythm.Weekend, 35, 4),
            new(ConcertMotifs.Halftone, Palettes.Cream), "36.5도로 부르는 노래",
            "피아노 한 대로 시작해 밴드로 끝나는 두 시간. 계절마다 다른 온도로 부른 노래를 한자리에 모았다."),
        new("neon-city", PerformanceType.Concert, "아레나 뮤직 페스티벌", "네온시티", DemoVenues.Aurora, DemoStages.Stadium(121_000),
            "디제이 모로, 하이웨이 스타, 클라우드 나인틴, 소나기 클럽", 300, 19, DemoSale.Open(Rhythm.Saturday, 21, 2),
            new(MusicMoreMotifs.NeonRoad, Palettes.Plum), "해가 지지 않는 실내",
            "두 개의 무대, 열두 팀, 다섯 시간. 비가 와도 눈이 와도 켜져 있는 도시 하나를 아레나 안에 짓는다."),
        new("folklore", PerformanceType.Concert, "통기타의 밤", "포크로어", DemoVenues.Hanbat, DemoHouses.Shoebox(55_000),
            "김산들, 여름하늘, 두 사람의 방", 110, 8, DemoSale.Over(Rhythm.Weekend, 35, 2),
            new(MusicMoreMotifs.Guitar, Palettes.Mint), "여섯 줄로 쓴 편지",
            "세 팀의 싱어송라이터가 한 무대에 앉아 서로의 노래를 바꿔 부른다. 마이크는 셋, 기타는 여섯."),
    ];
}
