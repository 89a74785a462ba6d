using MediatR;
using PickGo.Application.Identity;
using PickGo.Domain.Identity;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Identity;

/// <summary>Asks for a second factor that was shown lately, before money, exports, roles and keys.</summary>
internal static class FreshSecondFactor
{
    /// <summary>Refuses where the second factor was last shown too long ago; the caller shows it and repeats the request.</summary>
    public static RouteHandlerBuilder RequiresFreshSecondFactor(this RouteHandlerBuilder route) => route.WithMetadata(new FreshSecondFactorMetadata())
        .Refuses(FactorErrors.FreshNeeded).AddEndpointFilter(async (context, next) =>
        {
            var http = context.HttpContext;
            var mediator = http.RequestServices.GetRequiredService<IMediator>();
            // In the database and not in the token: what was shown a moment ago counts at once, and what ended ends at once.
            var fresh = await mediator.Send(new CheckSecondFactor(http.User.MemberId(), http.User.FactorSession()), http.RequestAborted);
            return fresh.IsRefused ? fresh.Error.ToProblem() : await next(context);
        });
}

/// <summary>Marks the endpoint for the contract and for those who look over all of them.</summary>
internal sealed record FreshSecondFactorMetadata;
