using Microsoft.AspNetCore.Identity;
using PickGo.Application.Identity;

namespace PickGo.Infrastructure.Identity;

/// <summary>ASP.NET Core Identity's hasher (PBKDF2-HMAC-SHA512, salted, versioned).</summary>
public sealed class IdentityPasswords : IPasswords
{
    private readonly PasswordHasher<object> _hasher = new();
    private readonly Lazy<string> _nobody;

    public IdentityPasswords() => _nobody = new Lazy<string>(() => Hash("nobody has this password"));

    public string Hash(string password) => _hasher.HashPassword(this, password);

    /// <summary>An account without a password takes as long as one with another.</summary>
    public bool Verify(string? hash, string password)
    {
        var isThere = !string.IsNullOrEmpty(hash);
        return _hasher.VerifyHashedPassword(this, isThere ? hash! : _nobody.Value, password) != PasswordVerificationResult.Failed && isThere;
    }
}
