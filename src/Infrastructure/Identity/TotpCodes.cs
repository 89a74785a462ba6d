using OtpNet;
using PickGo.Application.Identity;
using QRCoder;

namespace PickGo.Infrastructure.Identity;

/// <summary>RFC 6238 as every app has it: SHA-1, six digits, 30 seconds; one step of leeway either way, for clocks and slow fingers (5.2).</summary>
internal sealed class TotpCodes : ITotp
{
    private const int SecretBytes = 20;
    private const int PixelsPerModule = 6;
    private static readonly VerificationWindow Leeway = new(previous: 1, future: 1);

    public string NewSecret() => Base32Encoding.ToString(KeyGeneration.GenerateRandomKey(SecretBytes));

    public string PictureOf(string uri)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(uri, QRCodeGenerator.ECCLevel.M);
        using var png = new PngByteQRCode(data);
        return $"data:image/png;base64,{Convert.ToBase64String(png.GetGraphic(PixelsPerModule))}";
    }

    public long? FindStep(string secret, string code, DateTime now) =>
        new Totp(Base32Encoding.ToBytes(secret)).VerifyTotp(now, code, out var step, Leeway) ? step : null;
}
