using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>Ends the family of this refresh token; without one there is nothing to end.</summary>
public sealed record LogOut(string? RefreshToken) : IUseCase, ICommand;

internal sealed class LogOutHandler(IPickGoDb db, RefreshTokens tokens, Transactions transactions, RequestContext context, IAuditTrail audit)
    : IRequestHandler<LogOut, Result>
{
    public async Task<Result> Handle(LogOut request, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(request.RefreshToken)) return Result.Done;

        return await transactions.RunAsync(() => EndAsync(request.RefreshToken, cancellationToken), cancellationToken);
    }

    private async Task<Result> EndAsync(string secret, CancellationToken ct)
    {
        var token = await tokens.FindAsync(secret, ct);
        if (token is null) return Result.Done;

        // Whoever has the cookie is the account's owner, with or without an access token.
        var role = await db.Accounts.Where(a => a.Id == token.AccountId).Select(a => a.Role).FirstAsync(ct);
        context.ActAs(Account.ActorOf(token.AccountId, role));
        audit.Add(Account.SubjectOf(token.AccountId));
        await tokens.EndFamilyAsync(token, ct);
        return await db.SaveAsync(ct);
    }
}
