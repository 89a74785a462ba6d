using PickGo.Sandboxes;

namespace PickGo.KopisSandbox.Catalogue;

/// <summary>Invented titles that sound like their genre.</summary>
internal static class Titles
{
    private static readonly string[] Qualities =
    [
        "느린", "푸른", "마지막", "조용한", "눈부신", "잃어버린", "두 번째", "이름 없는", "한밤의", "새벽의", "낯선", "늦은 봄의", "겨울 끝의", "비 그친", "열아홉 번째", "거꾸로 걷는",
        "은빛", "먼 바다의", "골목 안", "스무 살의", "흔들리는", "돌아온", "물 위의", "달 없는",
    ];

    private static readonly string[] Things =
    [
        "서점", "우체국", "정거장", "편지", "정원", "등대", "사진관", "여관", "양복점", "시계탑", "기차", "우산", "옥상", "라디오", "식탁", "지도", "수영장", "빵집", "철길", "항구",
        "약국", "부엌", "극장", "이발소", "자전거", "온실", "다락방", "천문대",
    ];

    private static readonly string[] Works =
    [
        "브람스와 슈만", "바흐의 밤", "드뷔시의 물결", "슈베르트 겨울나그네", "모차르트 & 하이든", "말러 교향곡 제4번", "쇼팽 녹턴", "베토벤 후기 사중주", "라흐마니노프 협주곡", "비발디 사계", "시벨리우스와 닐센",
    ];

    private static readonly string[] Instruments = ["피아노", "바이올린", "첼로", "비올라", "플루트", "클라리넷", "소프라노", "바리톤", "오르간", "하프"];

    private static readonly string[] Bands =
    [
        "새벽네시", "파랑주의보", "OFFBEAT CLUB", "모래시계", "Night & Day", "초록불", "The Paper Boats", "서른하나", "은하철물점", "LOW TIDE", "구름공장", "R&B 유니온", "여름감기", "하얀소음",
    ];

    private static readonly string[] Songs = ["심청", "흥보", "춘향", "수궁", "적벽"];

    /// <param name="genre">Decides the sound.</param>
    /// <param name="who">Whose recital or concert it is, where it is somebody's.</param>
    /// <param name="year">Of its first day.</param>
    /// <param name="random">Where the words come from.</param>
    public static string Of(Genre genre, string who, int year, SeededRandom random)
    {
        var story = $"{Pick(Qualities, random)} {Pick(Things, random)}";
        if (genre == Genre.Classic) return random.Below(2) == 0 ? $"{who} {Pick(Instruments, random)} 독주회" : $"{Pick(Works, random)}: {who}와 친구들";
        if (genre == Genre.Concert) return $"{Pick(Bands, random)} {(random.Below(2) == 0 ? "단독공연" : $"{year} 콘서트")}, {story}";
        if (genre == Genre.Korean) return random.Below(2) == 0 ? $"{who}의 {Pick(Songs, random)}가 완창판소리" : $"국악 한마당, {story}";
        if (genre == Genre.Dance) return $"{story}: {who} 안무작";
        if (genre == Genre.PopularDance) return $"스트릿 댄스 배틀 {year}: {story}";
        if (genre == Genre.Circus) return random.Below(2) == 0 ? $"{who} 매직쇼 [{story}]" : $"서커스 {story}";
        if (genre == Genre.Mixed) return $"융복합극 {story}";
        return random.Below(5) == 0 ? $"{story}, 앙코르" : story;
    }

    private static string Pick(string[] words, SeededRandom random) => words[random.Below(words.Length)];
}
