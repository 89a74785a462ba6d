namespace PickGo.KopisSandbox.Catalogue;

/// <summary>A province or a metropolitan city.</summary>
/// <param name="Code">Its two digits, as the list call takes them (<c>signgucode</c>).</param>
/// <param name="Name">As answers say it.</param>
/// <param name="Brief">As titles say it: <c>[부산]</c>.</param>
public sealed record Region(string Code, string Name, string Brief)
{
    public static readonly Region Seoul = new("11", "서울특별시", "서울");
    public static readonly Region Busan = new("26", "부산광역시", "부산");
    public static readonly Region Daegu = new("27", "대구광역시", "대구");
    public static readonly Region Incheon = new("28", "인천광역시", "인천");
    public static readonly Region Gwangju = new("29", "광주광역시", "광주");
    public static readonly Region Daejeon = new("30", "대전광역시", "대전");
    public static readonly Region Ulsan = new("31", "울산광역시", "울산");
    public static readonly Region Sejong = new("36", "세종특별자치시", "세종");
    public static readonly Region Gyeonggi = new("41", "경기도", "경기");
    public static readonly Region Chungbuk = new("43", "충청북도", "충북");
    public static readonly Region Chungnam = new("44", "충청남도", "충남");
    public static readonly Region Jeonnam = new("46", "전라남도", "전남");
    public static readonly Region Gyeongbuk = new("47", "경상북도", "경북");
    public static readonly Region Gyeongnam = new("48", "경상남도", "경남");
    public static readonly Region Jeju = new("50", "제주특별자치도", "제주");
    public static readonly Region Gangwon = new("51", "강원특별자치도", "강원");
    public static readonly Region Jeonbuk = new("52", "전북특별자치도", "전북");
}
