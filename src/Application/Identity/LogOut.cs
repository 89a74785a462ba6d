using MediatR;
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

        // Whoever has the cookie is the member, with or without an access token.
        context.ActAs(Actor.Member(token.AccountId));
        audit.Add(Account.SubjectOf(token.AccountId));
        await tokens.EndFamilyAsync(token, ct);
        return await db.SaveAsync(ct);
    }
}
