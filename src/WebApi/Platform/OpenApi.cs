using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using PickGo.Domain.Identity;
using PickGo.WebApi.Identity.OAuth;
using PickGo.WebApi.Queue;

namespace PickGo.WebApi.Platform;

/// <summary>The OpenAPI document that clients are generated from.</summary>
internal static class OpenApi
{
    public static void AddPickGoOpenApi(this IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo { Title = "PickGo", Version = "v1", Description = "Tickets for plays, musicals and concerts in Korea." };
            document.Servers = [];
            document.Components ??= new OpenApiComponents();
            document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
            {
                ["bearer"] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", BearerFormat = "JWT", Description = "A token of the log-in." },
                ["oauth"] = OAuthScheme(),
            };
            return Task.CompletedTask;
        });
        options.AddSchemaTransformer(NameText);
        options.AddOperationTransformer(AddHeaders);
        options.AddOperationTransformer(NameScopes);
        options.AddOperationTransformer(NameAccess);
        options.AddOperationTransformer(NameChoices);
        options.AddOperationTransformer(ParameterMeanings.Describe);
        options.AddOperationTransformer(ListRefusals);
        options.AddDocumentTransformer<ErrorCatalogue>();
    });

    private static OpenApiSecurityScheme OAuthScheme()
    {
        var scopes = OAuthScopes.All.ToDictionary(s => s, _ => "");
        var (authorize, token) = (new Uri(OAuthServer.Authorize, UriKind.Relative), new Uri(OAuthServer.Token, UriKind.Relative));
        return new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.OAuth2,
            Description = "A token of a client of somebody else: docs/third-parties.md.",
            Flows = new OpenApiOAuthFlows
            {
                AuthorizationCode = new OpenApiOAuthFlow { AuthorizationUrl = authorize, TokenUrl = token, Scopes = scopes },
                ClientCredentials = new OpenApiOAuthFlow { TokenUrl = token, Scopes = OAuthScopes.OfTheClientItself.ToDictionary(s => s, _ => "") },
            },
        };
    }

    private static Task AddHeaders(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken ct)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        if (metadata.OfType<IdempotencyKeyMetadata>().Any()) AddHeader(operation, "Idempotency-Key", "At most 128 characters; the outcome is replayed for 24 hours.", false);
        if (metadata.OfType<EntryPassMetadata>().Any()) AddHeader(operation, EntryPassToken.Header, "The pass that the waiting room gave; on streams also in the query, as `entryPass`.", false);
        return Task.CompletedTask;
    }

    /// <summary>Our own client comes with its log-in, or as a guest; a client of somebody else with the scope that lets it in, if one does.</summary>
    private static Task NameScopes(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken ct)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        var needsLogin = metadata.OfType<IAuthorizeData>().Any();
        var scope = metadata.OfType<ClientRule>().LastOrDefault()?.Scope;
        if (!needsLogin && scope is null) return Task.CompletedTask;

        operation.Security = [needsLogin ? new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference("bearer", context.Document)] = [] } : []];
        if (scope is not null) operation.Security.Add(new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference("oauth", context.Document)] = [scope] });
        return Task.CompletedTask;
    }

    /// <summary>Who may call it, and from which allowance it takes: what the table of endpoints is made of.</summary>
    private static Task NameAccess(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken ct)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        operation.AddExtension("x-policy", new JsonNodeExtension(metadata.OfType<IAuthorizeData>().LastOrDefault()?.Policy ?? "everybody"));
        if (metadata.OfType<RateLimits.RateLimitMetadata>().LastOrDefault() is { } limit) operation.AddExtension("x-rate-limit", new JsonNodeExtension(limit.Policy.ToString()));
        if (metadata.OfType<ClientRule>().LastOrDefault() is { Scope: not null } rule) operation.AddExtension("x-client-as-itself", new JsonNodeExtension(rule.AsItself));
        return Task.CompletedTask;
    }

    /// <summary>What a converter of ours reads is text all the same: the framework says nothing of types that others convert.</summary>
    private static Task NameText(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken ct)
    {
        if (context.JsonTypeInfo.ElementType == typeof(string)) schema.Items = new OpenApiSchema { Type = JsonSchemaType.String };
        var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
        if (type != typeof(string) && type != typeof(DateTimeOffset)) return Task.CompletedTask;

        var isNullable = context.JsonPropertyInfo is { } p && (p.IsGetNullable || p.IsSetNullable) || type != context.JsonTypeInfo.Type;
        schema.Type = isNullable ? JsonSchemaType.Null | JsonSchemaType.String : JsonSchemaType.String;
        if (type == typeof(DateTimeOffset)) schema.Format = "date-time";
        return Task.CompletedTask;
    }

    /// <summary>A choice in the query is one of its names.</summary>
    private static Task NameChoices(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken ct)
    {
        foreach (var described in context.Description.ParameterDescriptions)
        {
            var type = described.ParameterDescriptor?.ParameterType is { } declared ? Nullable.GetUnderlyingType(declared) ?? declared : null;
            if (type is not { IsGenericType: true } || type.GetGenericTypeDefinition() != typeof(QueryEnum<>)) continue;

            var parameter = operation.Parameters?.FirstOrDefault(p => p.Name == described.Name);
            if (parameter?.Schema is OpenApiSchema schema) schema.Enum = [.. Enum.GetNames(type.GetGenericArguments()[0]).Select(n => (JsonNode)n)];
        }

        return Task.CompletedTask;
    }

    /// <summary>Names the codes behind each status.</summary>
    private static Task ListRefusals(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken ct)
    {
        var refusals = context.Description.ActionDescriptor.EndpointMetadata.OfType<RefusalMetadata>().SelectMany(m => m.Refusals);
        foreach (var status in refusals.DistinctBy(r => r.Code).GroupBy(r => r.Status))
        {
            if (operation.Responses?.GetValueOrDefault(status.Key.ToString(CultureInfo.InvariantCulture)) is OpenApiResponse response)
                response.Description = string.Join("; ", status.OrderBy(r => r.Code, StringComparer.Ordinal).Select(r => $"`{r.Code}`: {r.Meaning}"));
        }

        return Task.CompletedTask;
    }

    private static void AddHeader(OpenApiOperation operation, string name, string description, bool required)
    {
        operation.Parameters ??= [];
        operation.Parameters.Add(new OpenApiParameter
        {
            Name = name,
            In = ParameterLocation.Header,
            Description = description,
            Required = required,
            Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        });
    }
}
