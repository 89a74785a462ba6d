using FluentValidation;

namespace PickGo.Application.Identity;

internal static class FactorRules
{
    /// <summary>With all the spaces and dashes that people type.</summary>
    private const int CodeLength = 40;

    public static void IsFactorCode<T>(this IRuleBuilder<T, string> rule) => rule.NotEmpty().MaximumLength(CodeLength);
}
