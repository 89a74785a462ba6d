using System.Net;

namespace PickGo.Embedded.Platform;

/// <summary>
/// Pages under <c>/dev</c>, for whoever sits at this machine: they show everybody's mail. They answer to names of this machine alone, or
/// a page from elsewhere could have its own name lead here (DNS rebinding) and read them.
/// </summary>
internal static class DevelopmentPages
{
    public static RouteGroupBuilder MapDevelopment(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("/dev").ExcludeFromDescription();
        pages.AddEndpointFilter((context, next) => IsOurs(context.HttpContext.Request.Host.Host)
            ? next(context)
            : ValueTask.FromResult<object?>(Results.Problem(statusCode: StatusCodes.Status421MisdirectedRequest, title: "Ask for this page at localhost.")));
        return pages;
    }

    internal static bool IsOurs(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
