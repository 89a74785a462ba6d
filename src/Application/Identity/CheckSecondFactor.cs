using MediatR;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>Whether the second factor was shown lately, before something grave: refused where it was not.</summary>
/// <param name="AccountId">Who.</param>
/// <param name="Session">The log-in that asks; null: a token that comes from none.</param>
public sealed record CheckSecondFactor(long AccountId, string? Session) : IQuery<bool>;

internal sealed class CheckSecondFactorHandler(SecondFactors factors) : IRequestHandler<CheckSecondFactor, Result<bool>>
{
    public async Task<Result<bool>> Handle(CheckSecondFactor request, CancellationToken cancellationToken)
    {
        var fresh = await factors.CheckFreshAsync(request.AccountId, request.Session, cancellationToken);
        return fresh.IsRefused ? fresh.Error : true;
    }
}
