using Microsoft.Extensions.Options;
using PickGo.Application.Queue;

namespace PickGo.Infrastructure.Queue;

/// <summary>A connected member must not lose the place between two signs of life, and a policy must not begin past its ceiling.</summary>
internal sealed class QueueOptionsValidator : IValidateOptions<QueueOptions>
{
    public ValidateOptionsResult Validate(string? name, QueueOptions options)
    {
        if (options.GraceSeconds <= options.HeartbeatSeconds)
            return ValidateOptionsResult.Fail($"Queue:GraceSeconds ({options.GraceSeconds}) must be more than Queue:HeartbeatSeconds ({options.HeartbeatSeconds}).");
        return options.MaxAdmissionsPerSecond >= options.AdmissionsPerSecond
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail($"Queue:MaxAdmissionsPerSecond ({options.MaxAdmissionsPerSecond}) must not be less than Queue:AdmissionsPerSecond ({options.AdmissionsPerSecond}).");
    }
}
