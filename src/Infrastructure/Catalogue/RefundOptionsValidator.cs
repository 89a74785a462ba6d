using Microsoft.Extensions.Options;
using PickGo.Application.Catalogue;

namespace PickGo.Infrastructure.Catalogue;

/// <summary>Fees must not fall as the performance comes nearer, and something must be said at all.</summary>
internal sealed class RefundOptionsValidator : IValidateOptions<RefundOptions>
{
    public ValidateOptionsResult Validate(string? name, RefundOptions options) =>
        options.Mistake is { } mistake ? ValidateOptionsResult.Fail(mistake) : ValidateOptionsResult.Success;
}
