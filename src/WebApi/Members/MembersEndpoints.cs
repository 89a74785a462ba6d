using System.Security.Claims;
using MediatR;
using PickGo.Application.Members;
using PickGo.WebApi.Identity;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Members;

/// <summary>Signing up, and one's own profile.</summary>
internal static class MembersEndpoints
{
    public static void MapMembers(this RouteGroupBuilder api)
    {
        var members = api.MapGroup("/members").WithTags("Members");
        members.MapPost("/email/send-code", SendCodeAsync).Produces(204).Refuses(400, 429);
        members.MapPost("/email/verify-code", VerifyCodeAsync).Produces(204).Refuses(400, 410, 422, 429);
        members.MapPost("", SignUpAsync).Produces<MemberView>(201).Refuses(400, 409, 422).AcceptsIdempotencyKey();
        members.MapGet("/me", MeAsync).RequireAuthorization().Produces<MemberView>().Refuses(401);
        members.MapPut("/me", UpdateAsync).RequireAuthorization().Produces<MemberView>().Refuses(400, 401);
    }

    internal sealed record SendCodeRequest(string Email);

    internal sealed record VerifyCodeRequest(string Email, string Code);

    internal sealed record SignUpRequest(string Email, string Password, string Nickname);

    internal sealed record UpdateRequest(string Nickname);

    private static Task<IResult> SendCodeAsync(SendCodeRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new SendEmailCode(body.Email ?? ""), ct);

    private static Task<IResult> VerifyCodeAsync(VerifyCodeRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new VerifyEmailCode(body.Email ?? "", body.Code ?? ""), ct);

    private static Task<IResult> SignUpAsync(SignUpRequest body, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new SignUp(body.Email ?? "", body.Password ?? "", body.Nickname ?? ""), ct,
            member => Results.Created("/api/members/me", member));

    private static Task<IResult> MeAsync(ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new GetMe(user.MemberId()), ct);

    private static Task<IResult> UpdateAsync(UpdateRequest body, ClaimsPrincipal user, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new UpdateMe(user.MemberId(), body.Nickname ?? ""), ct);
}
