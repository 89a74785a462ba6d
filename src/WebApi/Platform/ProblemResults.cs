using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using PickGo.Domain.Platform;

namespace PickGo.WebApi.Platform;

/// <summary>Refusals as problem details (RFC 9457) with our <c>code</c>.</summary>
internal static class ProblemResults
{
    public const string ContentType = "application/problem+json";

    public static IResult ToProblem(this Error error) => new ProblemResult(error);

    public static int StatusOf(ErrorKind kind) => kind switch
    {
        ErrorKind.Invalid => StatusCodes.Status400BadRequest,
        ErrorKind.Unauthenticated => StatusCodes.Status401Unauthorized,
        ErrorKind.PaymentRefused => StatusCodes.Status402PaymentRequired,
        ErrorKind.Forbidden => StatusCodes.Status403Forbidden,
        ErrorKind.NotFound => StatusCodes.Status404NotFound,
        ErrorKind.Conflict => StatusCodes.Status409Conflict,
        ErrorKind.Gone => StatusCodes.Status410Gone,
        ErrorKind.Impossible => StatusCodes.Status422UnprocessableEntity,
        ErrorKind.TooMany => StatusCodes.Status429TooManyRequests,
        ErrorKind.Unavailable => StatusCodes.Status503ServiceUnavailable,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    public static ProblemDetails DetailsOf(HttpContext http, int status, string code, string message)
    {
        var problem = new ProblemDetails { Status = status, Title = message };
        problem.Extensions["code"] = code;
        problem.Extensions["traceId"] = RequestContexts.TraceIdOf(http);
        return problem;
    }

    private sealed class ProblemResult(Error error) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            var problem = DetailsOf(httpContext, StatusOf(error.Kind), error.Code, error.Message);
            if (error.Detail is not null) problem.Detail = error.Detail;
            if (error.Fields is not null) problem.Extensions["errors"] = error.Fields;
            foreach (var (name, value) in error.Extensions) problem.Extensions[name] = value;
            if (error.RetryAfterSeconds is { } seconds)
                httpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
            return Results.Json(problem, statusCode: problem.Status, contentType: ContentType).ExecuteAsync(httpContext);
        }
    }
}
