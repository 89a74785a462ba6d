using Microsoft.Extensions.Options;
using PickGo.Application.Seats;

namespace PickGo.Infrastructure.Seats;

/// <summary>No hold is longer than the longest.</summary>
internal sealed class SeatOptionsValidator : IValidateOptions<SeatOptions>
{
    public ValidateOptionsResult Validate(string? name, SeatOptions options) => options.MaxHoldSeconds >= options.HoldSeconds
        ? ValidateOptionsResult.Success
        : ValidateOptionsResult.Fail($"Seats:MaxHoldSeconds ({options.MaxHoldSeconds}) must not be less than Seats:HoldSeconds ({options.HoldSeconds}).");
}
