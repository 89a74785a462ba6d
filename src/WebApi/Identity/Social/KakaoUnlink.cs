using System.Security.Cryptography;
using System.Text;
using MediatR;
using Microsoft.Extensions.Options;
using PickGo.Application.Identity.Social;
using PickGo.Domain.Identity;
using PickGo.Infrastructure.Identity.Social;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Identity.Social;

/// <summary>
/// Kakao tells that somebody left, or ended the connection there; it waits for three seconds and repeats what was not answered with success
/// (https://developers.kakao.com/docs/latest/ko/kakaologin/callback).
/// </summary>
internal static class KakaoUnlink
{
    private const string AuthScheme = "KakaoAK ";

    public static async Task<IResult> ReceiveAsync(HttpContext http, IOptions<SocialOptions> options, IMediator mediator, CancellationToken ct)
    {
        if (!IsByKakao(http.Request.Headers.Authorization.ToString(), options.Value.Kakao.AdminKey)) return SocialErrors.KeyWrong.ToProblem();
        if (!http.Request.HasFormContentType) return await RefuseAsync(http);

        var form = await http.Request.ReadFormAsync(ct);
        if (form["user_id"] is not [{ Length: > 0 and <= 64 } userId]) return await RefuseAsync(http);

        return await mediator.AnswerAsync(new ForgetSocialIdentity(SocialProvider.Kakao, SocialPeople.HashOf(userId)), ct);
    }

    private static bool IsByKakao(string said, string? key) =>
        !string.IsNullOrWhiteSpace(key) && said.StartsWith(AuthScheme, StringComparison.Ordinal)
        && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(said[AuthScheme.Length..])), SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    private static async Task<IResult> RefuseAsync(HttpContext http)
    {
        await ProblemHandling.WriteAsync(http, EdgeErrors.Malformed);
        return Results.Empty;
    }
}
