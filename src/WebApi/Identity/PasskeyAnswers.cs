using System.Text.Json;
using MediatR;
using PickGo.Application.Identity;
using PickGo.Application.Platform;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Identity;

/// <summary>Questions to browsers about passkeys. Their secret lies in a cookie, so that only the browser that was asked can answer.</summary>
internal static class PasskeyAnswers
{
    private const string CookieName = "pickgo_passkey";
    private static readonly TimeSpan KeptFor = TimeSpan.FromMinutes(5);

    /// <param name="Options">For the browser's credentials container, as WebAuthn Level 3 writes them in JSON.</param>
    internal sealed record PasskeyOptionsView(JsonElement Options);

    /// <summary>Reads the secret, which is good once.</summary>
    public static string? TakePasskeySecret(this HttpContext http)
    {
        var secret = http.ReadPrivateCookie(CookieName);
        if (secret is not null) http.DeletePrivateCookie(CookieName);
        return secret;
    }

    public static Task<IResult> AskAsync(this IMediator mediator, IUseCase<PasskeyQuestion> question, HttpContext http, CancellationToken ct) =>
        mediator.AnswerAsync(question, ct, asked =>
        {
            http.SetPrivateCookie(CookieName, asked.Secret, KeptFor);
            return Results.Ok(new PasskeyOptionsView(JsonSerializer.Deserialize<JsonElement>(asked.Options)));
        });
}
