using Microsoft.Extensions.Options;
using PickGo.Application.Payments;

namespace PickGo.Infrastructure.Payments;

/// <summary>The reconciler must not ask about a payment while the first attempt may still be on its way.</summary>
internal sealed class PaymentOptionsValidator(IOptions<TossOptions> toss) : IValidateOptions<PaymentOptions>
{
    public ValidateOptionsResult Validate(string? name, PaymentOptions options)
    {
        if (options.FirstRetryDelaySeconds <= toss.Value.TimeoutSeconds)
            return ValidateOptionsResult.Fail($"Payments:FirstRetryDelaySeconds ({options.FirstRetryDelaySeconds}) must be more than Toss:TimeoutSeconds ({toss.Value.TimeoutSeconds}).");
        return options.MaxRetryDelaySeconds >= options.FirstRetryDelaySeconds
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"Payments:MaxRetryDelaySeconds ({options.MaxRetryDelaySeconds}) must not be less than Payments:FirstRetryDelaySeconds ({options.FirstRetryDelaySeconds}).");
    }
}
