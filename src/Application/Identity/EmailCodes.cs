using System.Globalization;
using System.Security.Cryptography;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;

namespace PickGo.Application.Identity;

/// <summary>Codes that are mailed and typed back, and the mails they go out with.</summary>
internal static class EmailCodes
{
    public static string Next() => RandomNumberGenerator.GetInt32(1_000_000).ToString($"D{EmailVerification.CodeLength}", CultureInfo.InvariantCulture);

    public static Mail MailOf(string email, string code)
    {
        var layout = new MailLayout(
            new("인증 번호예요", "Your code"),
            new("아래 번호를 5분 안에, 요청한 브라우저에 입력해 주세요.", "Enter this code within 5 minutes, in the browser that asked for it."),
            [new(new("인증 번호", "Code"), Words.Both(code))],
            new("요청한 적이 없다면 이 메일은 무시해 주세요. 번호를 누구에게도 알려 주지 마세요.", "If you did not ask for it, ignore this mail. Tell nobody the code."));
        return layout.To(new MailRecipient(email), new("인증 번호", $"Your code {code}"));
    }
}
