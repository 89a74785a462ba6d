using PickGo.Domain.Identity;

namespace PickGo.Application.Identity;

/// <summary>Who sets a factor up: somebody who is logged in, or somebody in the middle of a log-in.</summary>
/// <param name="Caller">Logged in; null: not yet.</param>
/// <param name="Token">Of the log-in, from the cookie.</param>
/// <param name="Device">The browser.</param>
public sealed record Enroller(Caller? Caller, string? Token, LoginDevice Device);
