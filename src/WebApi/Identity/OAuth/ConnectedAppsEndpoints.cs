using System.Security.Claims;
using System.Text.Json.Serialization;
using MediatR;
using PickGo.Application.Identity;
using PickGo.Domain.Identity;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Identity.OAuth;

/// <summary>Members are asked whether an app may act for them, see which ones may, and take it back.</summary>
internal static class ConnectedAppsEndpoints
{
    public static void MapConnectedApps(this RouteGroupBuilder api)
    {
        var apps = api.MapGroup("/members/me/apps").WithTags("Connected apps").Requires(Policies.Member);
        apps.MapGet("", ListAsync).Describe("ListConnectedApps", "The apps that may act for the member, the newest first.").Produces<IReadOnlyList<ConnectedAppView>>();
        apps.MapDelete("/{clientId}", DisconnectAsync).Describe("DisconnectApp", "Takes back what an app was allowed; its tokens end within a second on every server.")
            .Produces(204).Refuses(OAuthErrors.AppNotFound);
        apps.MapPost("/request", DescribeAsync).Describe("DescribeAppRequest", "What an app that sent the member here asks for.")
            .Produces<AppRequestView>().ChecksInput().Refuses(OAuthErrors.RequestEnded, OAuthErrors.ClientNotFound);
        apps.MapPost("", AnswerAsync).Describe("AnswerAppRequest", "Says yes or no to an app; the browser then goes on where it is told.")
            .Produces<NextStepView>().ChecksInput().Refuses(OAuthErrors.RequestEnded, OAuthErrors.ClientNotFound);
    }

    /// <param name="Ticket">That the page was called with.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    internal sealed record AppTicketRequest(string Ticket);

    /// <param name="Ticket">That the page was called with.</param>
    /// <param name="Agree">Whether the member lets the app do what it asks for.</param>
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    internal sealed record AnswerAppRequest(string Ticket, bool Agree);

    /// <param name="ContinueAt">Where the browser goes back to the app; null where a device waits.</param>
    /// <param name="UserCode">Of the waiting device, to be sent to <c>/connect/verify</c>; null for a browser.</param>
    internal sealed record NextStepView(string? ContinueAt, string? UserCode);

    private static Task<IResult> ListAsync(ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new ListConnectedApps(user.MemberId()), ct);

    private static Task<IResult> DisconnectAsync(string clientId, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new DisconnectApp(user.MemberId(), clientId), ct);

    private static async Task<IResult> DescribeAsync(AppTicketRequest body, ClaimsPrincipal user, AppRequests requests, IMediator mediator, CancellationToken ct) =>
        await requests.ReadAsync(body.Ticket) is { } request
            ? await mediator.AnswerAsync(new DescribeAppRequest(user.MemberId(), request.ClientId, request.Scopes), ct,
                view => Results.Ok(view with { Agreed = view.Agreed && !request.Anew }))
            : OAuthErrors.RequestEnded.ToProblem();

    private static async Task<IResult> AnswerAsync(AnswerAppRequest body, HttpContext http, ClaimsPrincipal user, AppRequests requests, IMediator mediator, CancellationToken ct)
    {
        if (await requests.ReadAsync(body.Ticket) is not { } request) return OAuthErrors.RequestEnded.ToProblem();

        var answer = new AppAnswer(user.MemberId(), request.ClientId, null, []);
        if (body.Agree)
        {
            var connected = await mediator.Send(new ConnectApp(user.MemberId(), request.ClientId, request.Scopes), ct);
            if (connected.IsRefused) return connected.Error.ToProblem();
            answer = answer with { Grant = connected.Value.Key, Scopes = connected.Value.Scopes, Login = request.ClientId == OAuthClient.PortalId ? user.LoginSession() : null };
        }

        requests.Answer(http, request, answer);
        return Results.Ok(new NextStepView(request.UserCode is null ? OAuthServer.Authorize + request.Query : null, request.UserCode));
    }
}
