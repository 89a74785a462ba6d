using OtpNet;
using PickGo.Application.Identity;

namespace PickGo.Infrastructure.Identity;

/// <summary>RFC 6238 as every app has it: SHA-1, six digits, 30 seconds; one step of leeway either way, for clocks and slow fingers (5.2).</summary>
internal sealed class TotpCodes : ITotp
{
    private const int SecretBytes = 20;
    private static readonly VerificationWindow Leeway = new(previous: 1, future: 1);

    public string NewSecret() => Base32Encoding.ToString(KeyGeneration.GenerateRandomKey(SecretBytes));

    public long? FindStep(string secret, string code, DateTime now) =>
        new Totp(Base32Encoding.ToBytes(secret)).VerifyTotp(now, code, out var step, Leeway) ? step : null;
}
