using FluentValidation;
using MediatR;

namespace PickGo.Application.Platform;

/// <summary>Refuses bad input before the handler sees it.</summary>
internal sealed class ValidationBehavior<TRequest, TResponse>(IEnumerable<IValidator<TRequest>> validators)
    : IPipelineBehavior<TRequest, TResponse> where TRequest : notnull
{
    public async Task<TResponse> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TResponse> next)
    {
        var mistakes = validators.SelectMany(v => v.Validate(request).Errors)
            .GroupBy(e => char.ToLowerInvariant(e.PropertyName[0]) + e.PropertyName[1..])
            .ToDictionary(g => g.Key, g => g.Select(e => e.ErrorMessage).Distinct().ToArray());

        return mistakes.Count == 0 ? await next() : Refusals<TResponse>.Of(CommonErrors.Invalid(mistakes));
    }
}
