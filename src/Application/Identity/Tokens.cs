using PickGo.Domain.Identity;

namespace PickGo.Application.Identity;

/// <summary>Signs access tokens.</summary>
public interface IAccessTokens
{
    /// <param name="accountId">Whose it is.</param>
    /// <param name="role">What they may do.</param>
    /// <param name="session">The log-in it comes from (<see cref="LoginSession.Family"/>), with which it ends; null: from none.</param>
    /// <returns>The token and its life in seconds.</returns>
    (string Token, int ExpiresIn) Issue(long accountId, AccountRole role, string? session = null);
}

/// <summary>Hashes passwords and checks them, slowly on purpose.</summary>
public interface IPasswords
{
    string Hash(string password);

    /// <param name="hash">Null where there is no such account: takes as long as a real check, so that nobody learns it from the clock.</param>
    /// <param name="password">What was typed.</param>
    bool Verify(string? hash, string password);
}
