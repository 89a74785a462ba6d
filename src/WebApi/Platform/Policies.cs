using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using PickGo.Domain.Identity;
using PickGo.WebApi.Identity;
using PickGo.WebApi.Identity.OAuth;

namespace PickGo.WebApi.Platform;

/// <summary>
/// Every policy by name: each endpoint and hub states one, or that it is open to everybody. What clients of others may do in a member's
/// name, or in their own, is said beside it (<see cref="ClientAccess"/>).
/// </summary>
internal static class Policies
{
    /// <summary>Somebody who is logged in, for things of their own.</summary>
    public const string Member = "member";

    /// <summary>Everything.</summary>
    public const string Owner = "operator.owner";

    /// <summary>The catalogue: posts, performances, sessions.</summary>
    public const string Editor = "operator.editor";

    /// <summary>Sales: waiting rooms, seats, reservations.</summary>
    public const string BoxOffice = "operator.box-office";

    /// <summary>Tickets at the entrance.</summary>
    public const string Door = "operator.door";

    /// <summary>Money.</summary>
    public const string Finance = "operator.finance";

    /// <summary>Reading.</summary>
    public const string Viewer = "operator.viewer";

    /// <summary>What operators' policies begin with.</summary>
    private const string OperatorPrefix = "operator.";

    public static IReadOnlyList<string> Operators { get; } = [Owner, Editor, BoxOffice, Door, Finance, Viewer];

    public static bool IsOperators(string? policy) => policy?.StartsWith(OperatorPrefix, StringComparison.Ordinal) == true;

    public static void Register(AuthorizationOptions options)
    {
        options.AddPolicy(Member, p => p.RequireAssertion(c => c.User.TryGetMemberId(out _)));
        // The one role of today may do all that operators do.
        foreach (var name in Operators.Except([Door]))
            options.AddPolicy(name, p => p.RequireRole(nameof(AccountRole.Admin)).RequireAssertion(c => c.User.TryGetMemberId(out _)));
        options.AddPolicy(Door, p => p.RequireAssertion(c => c.User.ChecksTickets() || (c.User.IsInRole(nameof(AccountRole.Admin)) && c.User.TryGetMemberId(out _))));
    }

    /// <summary>A device at a door that acts as itself: its scope is all that it has.</summary>
    private static bool ChecksTickets(this ClaimsPrincipal user) =>
        user.ThirdParty() is { Length: > 0 } && !user.TryGetMemberId(out _) && user.HasScope(OAuthScopes.TicketsCheck);
}
