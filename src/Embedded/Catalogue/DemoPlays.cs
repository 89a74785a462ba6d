using PickGo.Domain.Catalogue;
using PickGo.Embedded.Catalogue.Posters;

namespace PickGo.Embedded.Catalogue;

internal static class DemoPlays
{
    public static readonly DemoPerformance[] All =
    [
        new("empty-chair", PerformanceType.Play, "연극", "빈 의자의 온도", DemoVenues.Byeolmaru, DemoHouses.Studio(40_000),
            "민서진, 구하람", 95, 13, DemoSale.Open(Rhythm.Long, 1, 12, since: 25),
            new(PlayMotifs.EmptyChair, Palettes.Night), "누가 방금까지 앉아 있었다",
            "상담실에 남은 의자 하나를 두고 두 사람이 마주 선다. 누구의 자리인지 묻는 동안 의자는 조금씩 식어 간다."),
        new("room-502", PerformanceType.Play, "연극", "아무도 없는 502호", DemoVenues.Namsan, DemoStages.Round(60_000),
            "장태오, 심유하, 배리온, 차은새", 110, 15, DemoSale.Open(Rhythm.Weekend, 3, 8, since: 10),
            new(PlayMotifs.Windows, Palettes.Slate), "불은 켜져 있고, 문은 잠겨 있다",
            "관리비가 밀리지 않는 빈집 502호. 반상회에 모인 이웃들은 저마다 그 집 사람과 인사한 날을 기억해 낸다."),
        new("witness-13", PerformanceType.Play, "연극", "열세 번째 증인", DemoVenues.Hanbat, DemoHouses.Shoebox(55_000),
            "고운서, 진하늬, 표도현, 양지음", 125, 15, DemoSale.InMinutes(30, Rhythm.Weekend, 15, 4),
            new(PlayMotifs.Faces, Palettes.Cream), "진실은 마주 앉은 두 사람 사이에 있다",
            "열두 명의 증언이 모두 맞아떨어진 재판의 마지막 날, 아무도 부르지 않은 열세 번째 증인이 법정에 들어선다."),
        new("after-rain", PerformanceType.Play, "연극", "장마가 끝나면", DemoVenues.Mudeung, DemoStages.Thrust(45_000),
            "노을이, 문가람, 석지우", 100, 8, DemoSale.Open(Rhythm.Long, 2, 9),
            new(PlayMoreMotifs.Rain, Palettes.Sea), "비가 그치지 않는 집의 여섯째 날",
            "상속을 위해 모인 삼 남매가 장마에 갇힌다. 물이 차오를수록 집은 방을 하나씩 내어 주고, 남매는 어린 시절의 방에 이른다."),
        new("two-doors", PerformanceType.Play, "연극", "두 개의 문", DemoVenues.Byeolmaru, DemoHouses.Studio(38_000),
            "한별하, 온유찬", 85, 13, DemoSale.Closed(Rhythm.Long, 1),
            new(PlayMotifs.Doors, Palettes.Ember), "하나는 나가는 문, 하나는 돌아오는 문",
            "같은 방에 난 두 개의 문 앞에서 남자는 십 년째 망설이고 있다. 오늘은 문 너머에서 먼저 노크 소리가 들린다."),
        new("last-table", PerformanceType.Play, "연극", "마지막 식탁", DemoVenues.HangangBlue, DemoHouses.Shoebox(50_000),
            "임소백, 백나린, 도윤재, 서지호", 105, 8, DemoSale.InDays(1, Rhythm.Weekend, 25, 6),
            new(PlayMoreMotifs.Table, Palettes.Lemon), "오늘은 밥 먹고 헤어집시다",
            "삼십 년 된 식당이 문을 닫는 날, 단골 네 사람은 한 번도 합석한 적 없던 식탁에 둘러앉는다."),
    ];
}
