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

        var (status, code, message) = Describe(exception);
        if (status >= 500) WebApiLog.RequestFailed(log, exception, code);
        if (status == StatusCodes.Status503ServiceUnavailable) httpContext.Response.Headers.RetryAfter = "2";
        await WriteAsync(httpContext, status, code, message);
        return true;
    }

    public static Task WriteAsync(HttpContext http, int status, string code, string message)
    {
        http.Response.StatusCode = status;
        return http.Response.WriteAsJsonAsync(ProblemResults.DetailsOf(http, status, code, message), options: null,
            ProblemResults.ContentType, CancellationToken.None);
    }

    /// <summary>Gives the framework's own bare answers (no route, no token, wrong method …) a body.</summary>
    public static Task DescribeStatusAsync(StatusCodeContext context)
    {
        var http = context.HttpContext;
        var (code, message) = http.Response.StatusCode switch
        {
            401 => ("auth.required", "This needs an access token."),
            403 => ("auth.forbidden", "You may not do this."),
            404 => ("not-found", "There is nothing here."),
            405 => ("request.method", "This address does not take this method."),
            413 => ("request.too-large", "The request is too large."),
            415 => ("request.media-type", "Send JSON."),
            _ => ("request.malformed", "The request cannot be read."),
        };
        return WriteAsync(http, http.Response.StatusCode, code, message);
    }

    private static (int Status, string Code, string Message) Describe(Exception exception) => exception switch
    {
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => (413, "request.too-large", "The request is too large."),
        BadHttpRequestException { StatusCode: StatusCodes.Status415UnsupportedMediaType } => (415, "request.media-type", "Send JSON."),
        BadHttpRequestException => (400, "request.malformed", "The request cannot be read."),
        RedisException or RedisTimeoutException or TimeoutException or System.Data.Common.DbException => (503, CommonErrors.Busy.Code, CommonErrors.Busy.Message),
        _ when EngineErrors.IsBusy(exception) => (503, CommonErrors.Busy.Code, CommonErrors.Busy.Message),
        _ => (500, "internal", "Something went wrong on our side."),
    };
}
