using System.Net;

namespace PickGo.SocialSandbox;

/// <summary>The page on which one says who one is at the provider. It says on every line that it is none.</summary>
internal static class Pages
{
    private static readonly Dictionary<string, string> Names = new() { ["kakao"] = "카카오", ["naver"] = "네이버", ["google"] = "구글" };

    public static bool IsProvider(string provider) => Names.ContainsKey(provider);

    public static string LogIn(string provider, string css) => $"""
        <!doctype html>
        <html lang="ko"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>SANDBOX · {Names[provider]} 흉내</title><link rel="stylesheet" href="{WebUtility.HtmlEncode(css)}"></head>
        <body><main>
        <p class="sign">SANDBOX · 진짜 {Names[provider]}가 아니에요</p>
        <h1>{Names[provider]} 로그인 흉내</h1>
        <p>비밀번호는 묻지 않아요. 어떤 사람으로 돌아갈지 골라 주세요.</p>
        <form method="post">
        <label>회원 번호 <input name="sub" value="1001" required maxlength="255"></label>
        <label>닉네임 <input name="nickname" value="달빛 관객" maxlength="60"></label>
        <label>이메일 <input name="email" type="email" value="{provider}@example.com"></label>
        <label class="line"><input name="verified" type="checkbox" value="true" checked> 확인된 이메일</label>
        <label>거짓말 <select name="lie">{string.Concat(Enum.GetNames<Lie>().Select(l => $"<option>{l}</option>"))}</select></label>
        <button name="go" value="yes">계속하기</button>
        <button name="go" value="no" formnovalidate>취소하기</button>
        </form></main></body></html>
        """;
}
