using MediatR;
using PickGo.Application.Platform;

namespace PickGo.WebApi.Platform;

/// <summary>What all endpoints share: who calls, and how results become answers.</summary>
internal static class Endpoints
{
    /// <summary>Sends the use case and answers 200 with its value, or the refusal.</summary>
    public static async Task<IResult> AnswerAsync<T>(this IMediator mediator, IUseCase<T> useCase, CancellationToken ct, Func<T, IResult>? shape = null)
    {
        var result = await mediator.Send(useCase, ct);
        return result.IsRefused ? result.Error.ToProblem() : shape is null ? Results.Ok(result.Value) : shape(result.Value);
    }

    /// <summary>Sends the use case and answers 204, or the refusal.</summary>
    public static async Task<IResult> AnswerAsync(this IMediator mediator, IUseCase useCase, CancellationToken ct)
    {
        var result = await mediator.Send(useCase, ct);
        return result.IsRefused ? result.Error.ToProblem() : Results.NoContent();
    }

    /// <summary>Accepts an Idempotency-Key: the same key from the same member replays the first outcome.</summary>
    public static RouteHandlerBuilder AcceptsIdempotencyKey(this RouteHandlerBuilder route) => route.AddEndpointFilter((context, next) =>
    {
        var http = context.HttpContext;
        var key = http.Request.Headers["Idempotency-Key"].ToString();
        if (key.Length > RequestContext.IdempotencyKeyLength)
            return ValueTask.FromResult<object?>(CommonErrors.Invalid(new Dictionary<string, string[]> { ["idempotencyKey"] = ["At most 128 characters."] }).ToProblem());

        if (key.Length > 0) http.RequestServices.GetRequiredService<RequestContext>().IdempotencyKey = key;
        return next(context);
    }).WithMetadata(new IdempotencyKeyMetadata()).Refuses(CommonErrors.IdempotencyInFlight, CommonErrors.IdempotencyMismatch);

    /// <summary>Numbers of a comma-separated query; null when there is none.</summary>
    /// <returns>False when it is no such list, or longer than <paramref name="most"/>.</returns>
    public static bool TryReadSeats(string? text, int most, out IReadOnlyList<int>? seats)
    {
        seats = null;
        if (text is null) return true;

        var numbers = new List<int>();
        foreach (var part in text.Split(','))
        {
            if (!int.TryParse(part, System.Globalization.CultureInfo.InvariantCulture, out var seat)) return false;
            numbers.Add(seat);
        }

        seats = numbers;
        return numbers.Count <= most;
    }

    public static IResult BadSeats(int most) =>
        CommonErrors.Invalid(new Dictionary<string, string[]> { ["seats"] = [$"Seat numbers with commas between them, at most {most}."] }).ToProblem();
}

/// <summary>Marks endpoints in the OpenAPI document.</summary>
internal sealed record IdempotencyKeyMetadata;
