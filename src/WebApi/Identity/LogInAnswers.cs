using MediatR;
using PickGo.Application.Identity;
using PickGo.Application.Members;
using PickGo.Domain.Platform;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Identity;

/// <summary>What every way to log in answers: tokens, or the step that is missing, whose token lies in a cookie that no script reads.</summary>
internal static class LogInAnswers
{
    private const string StepCookie = "pickgo_step";

    public static string? StepToken(this HttpContext http) => http.ReadPrivateCookie(StepCookie);

    public static async Task<IResult> AnswerLogInAsync(this HttpContext http, Result<LogInAnswer> done, IMediator mediator, IdentityOptions options, CancellationToken ct)
    {
        if (done.IsRefused) return done.Error.ToProblem();
        if (done.Value.Next is { } next)
        {
            http.SetPrivateCookie(StepCookie, next.Token, Domain.Identity.PendingLogIn.Lifetime);
            return next.Why.ToProblem();
        }

        var view = await http.TakeLogInAsync(done.Value.LoggedIn!, mediator, options, ct);
        return view.IsRefused ? view.Error.ToProblem() : Results.Ok(view.Value);
    }

    /// <summary>Sets the cookies of a log-in that is whole.</summary>
    public static async Task<Result<IdentityEndpoints.LoginView>> TakeLogInAsync(this HttpContext http, LoggedIn login, IMediator mediator, IdentityOptions options, CancellationToken ct)
    {
        var member = await mediator.Send(new GetMe(login.AccountId), ct);
        if (member.IsRefused) return member.Error;

        http.SetPrivateCookie(IdentityEndpoints.CookieName, login.RefreshToken, TimeSpan.FromDays(options.RefreshTokenDays));
        if (http.StepToken() is not null) http.DeletePrivateCookie(StepCookie);
        return new IdentityEndpoints.LoginView(login.AccessToken, login.ExpiresIn, member.Value);
    }
}
