using PickGo.Domain.Catalogue;
using PickGo.Embedded.Catalogue.Posters;

namespace PickGo.Embedded.Catalogue;

internal static class DemoMusicals
{
    public static readonly DemoPerformance[] All =
    [
        new("star-train", PerformanceType.Musical, "뮤지컬", "별을 건너는 기차", DemoVenues.HangangGrand, DemoStages.Grand(160_000),
            "한지후, 서유나, 문태경, 오세린, 백도진", 155, 8, DemoSale.Open(Rhythm.Long, 1, 12, since: 18),
            new(MusicalMotifs.MoonCity, Palettes.Night), "마지막 역에 내리면, 잃어버린 밤이 기다린다",
            "밤마다 옥상에서 기차 소리를 듣는 소년 이안은 어느 겨울, 하늘로 이어진 사다리 끝에서 별을 건너는 기차에 오른다. 칸마다 누군가 두고 내린 기억이 타고 있고, 종착역에는 이안이 가장 만나고 싶은 사람이 서 있다."),
        new("hanseong-1904", PerformanceType.Musical, "뮤지컬", "한성 1904", DemoVenues.HangangGrand, DemoStages.Grand(150_000),
            "강이헌, 윤서하, 조민교, 남궁별", 165, 13, DemoSale.InDays(3, Rhythm.Long, 45, 8),
            new(MusicalMotifs.Medallion, Palettes.Dancheong), "전차가 처음 달리던 해, 두 통의 전보",
            "전등이 막 켜진 한성의 전신국. 암호를 읽는 청년과 신문을 만드는 여인이 같은 날 받은 두 통의 전보는 서로 다른 나라의 내일을 가리키고 있었다."),
        new("stella-aria", PerformanceType.Musical, "뮤지컬", "라 스텔라 마지막 아리아", DemoVenues.Haeun, DemoStages.Opera(140_000),
            "채윤슬, 이로운, 임하람, 고은결", 150, 8, DemoSale.Open(Rhythm.Weekend, 12, 6),
            new(MusicalMotifs.Curtain, Palettes.Ember), "막이 내려도 노래는 남는다",
            "문 닫기 하루 전의 오페라 극장. 은퇴한 소프라노와 무대감독이 단 한 사람의 관객을 위해 마지막 막을 올린다."),
        new("fox-song", PerformanceType.Musical, "뮤지컬", "붉은 여우의 노래", DemoVenues.Namsan, DemoHouses.Middle(99_000),
            "도하율, 신이든, 류가온", 120, 8, DemoSale.InMinutes(10, Rhythm.Long, 20, 6),
            new(MusicalMoreMotifs.Fox, Palettes.Ember), "사람이 되고 싶지 않은 여우의 이야기",
            "천 년을 산 여우는 사람이 되는 마지막 밤을 앞두고 망설인다. 산 아랫마을의 소리꾼 소녀는 여우에게 이름 대신 노래를 지어 준다."),
        new("moon-tailor", PerformanceType.Musical, "뮤지컬", "달빛 양복점", DemoVenues.Byeolmaru, DemoStages.Cellar(66_000),
            "박연우, 정소이, 하태윤", 110, 8, DemoSale.Open(Rhythm.Long, 1, 10, since: 40),
            new(MusicalMotifs.Marquee, Palettes.Cream), "자정에만 치수를 재는 가게",
            "달이 뜨면 문을 여는 양복점에는 떠난 사람에게 입힐 옷을 맞추러 오는 손님들이 있다. 견습 재단사 해온은 주문서에서 자신의 이름을 발견한다."),
        new("emilia-map", PerformanceType.Musical, "뮤지컬", "에밀리아의 지도", DemoVenues.Suseong, DemoHouses.Middle(88_000),
            "안세비, 주하진, 권라온", 130, 8, DemoSale.Open(Rhythm.Weekend, 6, 6),
            new(MusicalMoreMotifs.Island, Palettes.Plum), "세상에 없는 섬을 그린 여자",
            "지도 제작자 에밀리아는 아무도 가 본 적 없는 섬을 너무 자세히 그린 죄로 법정에 선다. 증거는 그가 부르는 노래뿐이다."),
        new("cafe-midnight", PerformanceType.Musical, "뮤지컬", "카페 미드나잇", DemoVenues.Mudeung, DemoStages.Thrust(77_000),
            "유단우, 마지안, 서해든", 115, 13, DemoSale.Over(Rhythm.Weekend, 60, 4),
            new(MusicalMoreMotifs.Midnight, Palettes.Violet), "열두 시의 손님은 언제나 혼자 온다",
            "심야 카페의 네 테이블, 네 개의 이별. 바리스타는 손님들의 마지막 주문을 한 곡의 노래로 엮는다."),
    ];
}
