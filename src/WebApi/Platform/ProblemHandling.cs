using Microsoft.AspNetCore.Diagnostics;
using PickGo.Application.Platform;
using PickGo.Infrastructure.Platform.Persistence;
using StackExchange.Redis;

namespace PickGo.WebApi.Platform;

/// <summary>
/// Turns what went wrong outside the use cases into the same problem details: requests that cannot be read, engines that
/// are away, and bugs. Nothing of an exception reaches the client.
/// </summary>
internal sealed class ProblemHandling(ILogger<ProblemHandling> log) : IExceptionHandler
{
    private const int ClientGone = 499;

    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && httpContext.RequestAborted.IsCancellationRequested)
        {
            httpContext.Response.StatusCode = ClientGone;
            return true;
        }

        var refusal = Describe(exception);
        if (refusal.Status >= 500) WebApiLog.RequestFailed(log, exception, refusal.Code);
        if (refusal.Status == StatusCodes.Status503ServiceUnavailable) httpContext.Response.Headers.RetryAfter = "2";

        await WriteAsync(httpContext, refusal);
        return true;
    }

    public static Task WriteAsync(HttpContext http, Refusal refusal)
    {
        http.Response.StatusCode = refusal.Status;
        return http.Response.WriteAsJsonAsync(ProblemResults.DetailsOf(http, refusal.Status, refusal.Code, refusal.Meaning), options: null,
            ProblemResults.ContentType, CancellationToken.None);
    }

    /// <summary>Gives the framework's own bare answers (no route, no token, wrong method …) a body.</summary>
    public static Task DescribeStatusAsync(StatusCodeContext context)
    {
        var http = context.HttpContext;
        var refusal = http.Response.StatusCode switch
        {
            401 => EdgeErrors.AuthRequired,
            403 => EdgeErrors.AuthForbidden,
            404 => EdgeErrors.NotFound,
            405 => EdgeErrors.Method,
            413 => EdgeErrors.TooLarge,
            415 => EdgeErrors.MediaType,
            var status => EdgeErrors.Malformed with { Status = status },
        };
        return WriteAsync(http, refusal);
    }

    private static Refusal Describe(Exception exception) => exception switch
    {
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => EdgeErrors.TooLarge,
        BadHttpRequestException { StatusCode: StatusCodes.Status415UnsupportedMediaType } => EdgeErrors.MediaType,
        BadHttpRequestException => EdgeErrors.Malformed,
        RedisException or RedisTimeoutException or TimeoutException or System.Data.Common.DbException => CommonErrors.Busy,
        _ when EngineErrors.IsBusy(exception) => CommonErrors.Busy,
        _ => EdgeErrors.Internal,
    };
}
