using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using PickGo.Application.Platform;

namespace PickGo.WebApi.Platform;

/// <summary>
/// Whoever changes something says nothing that nobody reads: in <c>?seat=1</c> the name is wrong, and without it all seats would be meant.
/// The bodies of the same endpoints refuse unknown members (<see cref="System.Text.Json.Serialization.JsonUnmappedMemberHandlingAttribute"/>).
/// </summary>
internal static class UnknownInput
{
    private static readonly Refusal Invalid = CommonErrors.Invalid(new Dictionary<string, string[]>());

    /// <summary>Refuses unknown query parameters wherever a member or an operator changes something.</summary>
    public static RouteGroupBuilder RefusesUnknownInput(this RouteGroupBuilder group)
    {
        group.AddEndpointFilterFactory((context, next) =>
        {
            var known = QueryOf(context.MethodInfo);
            return async call =>
            {
                var http = call.HttpContext;
                if (http.GetEndpoint()!.Metadata.GetMetadata<UnknownQueryMetadata>() is null) return await next(call);

                var unknown = http.Request.Query.Keys.Where(k => !known.Contains(k)).ToDictionary(k => k, _ => (string[])["Not known here."]);
                return unknown.Count > 0 ? CommonErrors.Invalid(unknown).ToProblem() : await next(call);
            };
        });
        ((IEndpointConventionBuilder)group).Finally(endpoint =>
        {
            var isGet = endpoint.Metadata.OfType<IHttpMethodMetadata>().LastOrDefault()?.HttpMethods.Contains(HttpMethods.Get) == true;
            if (isGet || !endpoint.Metadata.OfType<IAuthorizeData>().Any()) return;

            endpoint.Metadata.Add(new UnknownQueryMetadata());
            endpoint.Metadata.Add(new RefusalMetadata([Invalid]));
            endpoint.Metadata.Add(new ProducesResponseTypeMetadata(Invalid.Status, typeof(ProblemDetails), [ProblemResults.ContentType]));
        });
        return group;
    }

    /// <summary>The same where nothing is changed yet, but what is answered decides about it.</summary>
    public static RouteHandlerBuilder RefusesUnknownQuery(this RouteHandlerBuilder route) => route.WithMetadata(new UnknownQueryMetadata());

    private static HashSet<string> QueryOf(MethodInfo handler) => handler.GetParameters()
        .Where(p => p.GetCustomAttribute<FromQueryAttribute>() is not null).Select(p => p.Name!).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private sealed record UnknownQueryMetadata;
}
