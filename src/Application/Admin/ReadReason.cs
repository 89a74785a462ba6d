using FluentValidation;

namespace PickGo.Application.Admin;

/// <summary>Reads of whose things are whose leave an entry with the reason that the operator said.</summary>
internal static class ReadReason
{
    public const int Length = 200;

    /// <summary>What the entry calls it.</summary>
    public const string Property = "readFor";

    public static void ValidateReason<T>(this AbstractValidator<T> validator, System.Linq.Expressions.Expression<Func<T, string>> reason) =>
        validator.RuleFor(reason).NotEmpty().MaximumLength(Length);
}
