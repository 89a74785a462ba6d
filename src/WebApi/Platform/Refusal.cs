using Microsoft.AspNetCore.Mvc;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;

namespace PickGo.WebApi.Platform;

/// <summary>A code that an operation may refuse with.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Code">Stable, for programs.</param>
/// <param name="Meaning">For people.</param>
internal sealed record Refusal(int Status, string Code, string Meaning)
{
    public static implicit operator Refusal(Error error) => new(ProblemResults.StatusOf(error.Kind), error.Code, error.Message);
}

/// <summary>The refusals that an endpoint states.</summary>
internal sealed record RefusalMetadata(IReadOnlyList<Refusal> Refusals);

/// <summary>What an operation says of itself in the contract.</summary>
internal static class Describing
{
    /// <param name="route">The operation.</param>
    /// <param name="name">Unique; generated clients call their function so.</param>
    /// <param name="summary">What it does, in a sentence.</param>
    public static RouteHandlerBuilder Describe(this RouteHandlerBuilder route, string name, string summary) => route.WithName(name).WithSummary(summary);

    /// <summary>States the codes that it may refuse with, as problem details.</summary>
    public static TBuilder Refuses<TBuilder>(this TBuilder route, params Refusal[] refusals) where TBuilder : IEndpointConventionBuilder
    {
        route.WithMetadata(new RefusalMetadata(refusals));
        foreach (var status in refusals.Select(r => r.Status).Distinct())
            route.WithMetadata(new ProducesResponseTypeMetadata(status, typeof(ProblemDetails), [ProblemResults.ContentType]));
        return route;
    }

    /// <summary>Lets only those in whom the policy lets in (<see cref="Policies"/>).</summary>
    public static TBuilder Requires<TBuilder>(this TBuilder route, string policy) where TBuilder : IEndpointConventionBuilder =>
        route.RequireAuthorization(policy).Refuses(EdgeErrors.AuthRequired, EdgeErrors.AuthForbidden);

    /// <summary>Takes input that can be wrong: a body, or a query.</summary>
    public static RouteHandlerBuilder ChecksInput(this RouteHandlerBuilder route) =>
        route.Refuses(CommonErrors.Invalid(new Dictionary<string, string[]>()), EdgeErrors.Malformed);
}
