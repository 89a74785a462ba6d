using FluentValidation;
using PickGo.Domain.Reviews;

namespace PickGo.Application.Reviews;

internal static class ReviewRules
{
    public static void IsReviewText<T>(this IRuleBuilder<T, string> rule) =>
        rule.NotEmpty().MaximumLength(Review.TextLength).Must(t => t is null || ReviewText.Normalize(t).Length > 0).WithMessage("Nothing that can be seen is in it.");

    public static void IsStars<T>(this IRuleBuilder<T, int> rule) => rule.InclusiveBetween(Review.MinStars, Review.MaxStars);
}
