using Microsoft.AspNetCore.Authorization;
using PickGo.Domain.Identity;
using PickGo.WebApi.Identity;

namespace PickGo.WebApi.Platform;

/// <summary>
/// Every policy by name: each endpoint and hub states one, or that it is open to everybody. Third parties' tokens carry scopes and no
/// number of a member, so none of them passes for a member or an operator.
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

    /// <summary>What policies of third parties' scopes begin with.</summary>
    private const string ScopePrefix = "scope.";

    private const string ScopeClaim = "scope";

    public static IReadOnlyList<string> Operators { get; } = [Owner, Editor, BoxOffice, Door, Finance, Viewer];

    /// <summary>Scopes that third parties may be given.</summary>
    public static IReadOnlyList<string> Scopes { get; } =
        ["openid", "profile", "email", "catalogue:read", "reservations:read", "reservations:write", "tickets:check", "admin:read", "admin:write"];

    /// <summary>The policy that asks for a scope.</summary>
    public static string Scope(string scope) => ScopePrefix + scope;

    public static bool IsOperators(string? policy) => policy?.StartsWith(OperatorPrefix, StringComparison.Ordinal) == true;

    public static void Register(AuthorizationOptions options)
    {
        options.AddPolicy(Member, p => p.RequireAssertion(c => c.User.TryGetMemberId(out _)));
        // The one role of today may do all that operators do.
        foreach (var name in Operators)
            options.AddPolicy(name, p => p.RequireRole(nameof(AccountRole.Admin)).RequireAssertion(c => c.User.TryGetMemberId(out _)));
        foreach (var scope in Scopes)
            options.AddPolicy(Scope(scope), p => p.RequireAssertion(c => c.User.FindFirst(ScopeClaim)?.Value.Split(' ').Contains(scope) == true));
    }
}
