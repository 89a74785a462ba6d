using PickGo.Domain.Identity;

namespace PickGo.Application.Identity;

/// <summary>The OAuth server's own record of clients and tokens. What is said to it joins the running transaction.</summary>
public interface IOAuthServer
{
    /// <summary>Has the server know the client as it is now; one that is disabled may do nothing.</summary>
    Task PutAsync(OAuthClient client, CancellationToken ct);

    /// <summary>Ends the tokens that a client has; on all servers within a second.</summary>
    /// <param name="client">Whose.</param>
    /// <param name="accountId">Only those of this member; null: all.</param>
    /// <param name="ct">Stops before the commit.</param>
    Task EndTokensAsync(OAuthClient client, long? accountId, CancellationToken ct);
}

/// <summary>Clients' tokens that were ended although they may still be about.</summary>
public interface IEndedClientTokens
{
    /// <summary>Costs nothing: what is known is at most a second old.</summary>
    /// <param name="clientId">Public name of the client.</param>
    /// <param name="tokenId">The server's number of the token.</param>
    /// <param name="grant">Key of the member's grant (<see cref="ApplicationGrant.Key"/>); null where the client acts as itself.</param>
    bool Contains(string clientId, string? tokenId, string? grant);
}
