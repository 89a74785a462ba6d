namespace PickGo.Embedded.Catalogue;

/// <summary>Houses that do not exist, on streets that might.</summary>
internal static class DemoVenues
{
    public static readonly DemoVenue HangangGrand = new("한강아트센터", "서울", "서울특별시 용산구 강변예술로 21", "대극장");
    public static readonly DemoVenue HangangBlue = new("한강아트센터", "서울", "서울특별시 용산구 강변예술로 21", "블루홀");
    public static readonly DemoVenue Byeolmaru = new("별마루소극장", "서울", "서울특별시 종로구 동숭안길 7");
    public static readonly DemoVenue Namsan = new("남산예술의집", "서울", "서울특별시 중구 소월로 128");
    public static readonly DemoVenue Saebit = new("새빛콘서트홀", "서울", "서울특별시 서초구 새빛로 40");
    public static readonly DemoVenue Jeongdong = new("정동국악당", "서울", "서울특별시 중구 정동마루길 15");
    public static readonly DemoVenue Mapo = new("마포라이브하우스 결", "서울", "서울특별시 마포구 어울마당길 63");
    public static readonly DemoVenue Aurora = new("송도 오로라아레나", "인천", "인천광역시 연수구 아레나대로 1");
    public static readonly DemoVenue Haeun = new("해운오페라하우스", "부산", "부산광역시 해운대구 해변예술로 88", "오페라극장");
    public static readonly DemoVenue Suseong = new("수성뮤직홀", "대구", "대구광역시 수성구 못둑길 30");
    public static readonly DemoVenue Hanbat = new("한밭아트홀", "대전", "대전광역시 서구 둔산문화로 12");
    public static readonly DemoVenue Mudeung = new("무등극장", "광주", "광주광역시 동구 예술의거리 44");
}
