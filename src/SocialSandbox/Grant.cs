namespace PickGo.SocialSandbox;

/// <summary>Somebody of the provider, as the form was filled in.</summary>
/// <param name="Subject">Number of the person there.</param>
/// <param name="Email">Null: the person gave none.</param>
/// <param name="EmailVerified">Whether the provider vouches for it.</param>
/// <param name="Nickname">Null: the person gave none.</param>
public sealed record Person(string Subject, string? Email, bool EmailVerified, string? Nickname);

/// <summary>What a code stands for.</summary>
internal sealed record Grant(string Provider, Person Person, Lie Lie, string ClientId, string RedirectUri, string? Nonce, string? Challenge);
