namespace PickGo.Application.Identity;

/// <summary>What an attacker tries first.</summary>
public interface IPasswordGuesses
{
    /// <param name="password">As it was typed.</param>
    /// <param name="own">Words that belong to the member: address, nickname.</param>
    /// <returns>Whether it is one of the worst passwords, or made of the product's or the member's words.</returns>
    bool Contain(string password, params ReadOnlySpan<string> own);
}
