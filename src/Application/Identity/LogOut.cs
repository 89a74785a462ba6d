using MediatR;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>Ends the family of this refresh token; without one there is nothing to end.</summary>
public sealed record LogOut(string? RefreshToken) : IUseCase;

internal sealed class LogOutHandler(RefreshTokens tokens) : IRequestHandler<LogOut, Result>
{
    public async Task<Result> Handle(LogOut request, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(request.RefreshToken)) return Result.Done;

        var token = await tokens.FindAsync(request.RefreshToken, cancellationToken);
        if (token is not null) await tokens.EndFamilyAsync(token, cancellationToken);
        return Result.Done;
    }
}
