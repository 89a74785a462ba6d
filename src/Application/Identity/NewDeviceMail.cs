using System.Globalization;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>Somebody logged in where nobody did before.</summary>
internal static class NewDeviceMail
{
    public static Mail Of(MailRecipient to, LoginDevice device, DateTime now)
    {
        var at = Kst.FromUtc(now).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        var layout = new MailLayout(
            new("새 기기에서 로그인했어요", "A log-in from a new device"),
            new("처음 보는 기기에서 로그인했어요.", "Somebody logged in from a device that we do not know."),
            [
                new(new("기기", "Device"), device.Name.Length > 0 ? Words.Both(device.Name) : new("알 수 없는 기기", "Unknown")),
                new(new("접속 주소", "Address"), device.Address is { } address ? Words.Both(address) : new("알 수 없음", "Unknown")),
                new(new("시각", "Time"), new($"{at} (한국 시간)", $"{at} (Korea)")),
            ],
            new("직접 로그인하지 않았다면 '로그인과 비밀번호'에서 그 기기를 로그아웃하고 비밀번호를 바꿔 주세요.",
                "If it was not you, log that device out under \"Log-ins and password\" and change your password."));
        return layout.To(to);
    }
}
