using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace PickGo.SocialSandbox;

/// <summary>What was given out and not used yet; it is gone with the process.</summary>
internal sealed class Grants
{
    private readonly ConcurrentDictionary<string, Grant> _codes = new();
    private readonly ConcurrentDictionary<string, Grant> _tokens = new();

    public string AddCode(Grant grant) => Add(_codes, grant);

    /// <summary>Once.</summary>
    public Grant? TakeCode(string? code) => code is not null && _codes.TryRemove(code, out var grant) ? grant : null;

    public string AddToken(Grant grant) => Add(_tokens, grant);

    public Grant? FindToken(string? token) => token is not null && _tokens.TryGetValue(token, out var grant) ? grant : null;

    private static string Add(ConcurrentDictionary<string, Grant> grants, Grant grant)
    {
        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        grants[secret] = grant;
        return secret;
    }
}
