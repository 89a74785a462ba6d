using PickGo.Application.Identity;

namespace PickGo.Infrastructure.Identity;

/// <summary>Secrets of second factors lie in the table as the signing keys do: encrypted where there is a folder for the key, under a purpose of their own.</summary>
internal sealed class FactorProtection(KeyProtection protection) : IFactorProtection
{
    private const string Purpose = "PickGo.SecondFactors";

    public string Protect(string secret) => protection.Write(Purpose, secret);

    public string Unprotect(string kept) => protection.Read(Purpose, kept);
}
