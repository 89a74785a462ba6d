using System.Security.Claims;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using PickGo.Application.Members;
using PickGo.Application.Platform;
using PickGo.Domain.Members;
using PickGo.Infrastructure.Platform.RateLimiting;
using PickGo.WebApi.Identity;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Members;

/// <summary>The picture beside a member's name.</summary>
internal static class ImageEndpoints
{
    /// <summary>The file, and the lines of the form around it.</summary>
    private const int MaxBody = MemberImage.MaxBytes + 4096;

    public static void MapImages(this RouteGroupBuilder api)
    {
        var mine = api.MapGroup("/members/me/image").WithTags("Members").Requires(Policies.Member);
        // The form has no token against foreign pages: who asks is in a header that they cannot set.
        mine.MapPut("", ChangeAsync).Limits(RateLimitPolicy.Uploads).DisableAntiforgery()
            .WithMetadata(new RequestSizeLimitAttribute(MaxBody)).WithFormOptions(memoryBufferThreshold: MaxBody, multipartBodyLengthLimit: MaxBody)
            .Describe("ChangeImage", "Puts another picture beside the name: JPEG, PNG or WebP, at most 10 MB and 25 million pixels. Its middle is kept as a square.")
            .Produces<MemberImageView>().Refuses(MemberErrors.NotFound, ImageErrors.Unreadable, ImageErrors.TooManyPixels, CommonErrors.Conflict);
        mine.MapDelete("", (ClaimsPrincipal user, IMediator m, CancellationToken ct) => m.AnswerAsync(new RemoveImage(user.MemberId()), ct))
            .Describe("RemoveImage", "Takes the picture away.").Produces(204).Refuses(MemberErrors.NotFound, CommonErrors.Conflict);
        api.MapGet("/members/images/{key}", ShowAsync).WithTags("Members").AllowAnonymous().Describe("GetImage", "A member's picture.")
            .Produces(200, contentType: IImages.ContentType).Refuses(MemberErrors.ImageNotFound);
    }

    private static async Task<IResult> ChangeAsync(IFormFile file, HttpContext http, ClaimsPrincipal user, IMediator mediator, CancellationToken ct)
    {
        if (http.Request.Form is not { Count: 0, Files.Count: 1 })
            return CommonErrors.Invalid(new Dictionary<string, string[]> { ["file"] = ["One file, and nothing beside it."] }).ToProblem();

        var content = new byte[file.Length];
        await using var sent = file.OpenReadStream();
        await sent.ReadExactlyAsync(content, ct);
        return await mediator.AnswerAsync(new ChangeImage(user.MemberId(), content), ct);
    }

    /// <summary>
    /// A picture never changes under its address, so whoever saw it need not ask again. Caches on the way keep none: what a member takes away has to
    /// be gone for everybody else.
    /// </summary>
    private static Task<IResult> ShowAsync(string key, HttpContext http, IMediator mediator, CancellationToken ct) =>
        mediator.AnswerAsync(new GetImage(key), ct, content =>
        {
            http.Response.Headers.CacheControl = "private, max-age=31536000, immutable";
            return Results.Bytes(content, IImages.ContentType);
        });
}
