using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;
using PickGo.Infrastructure.Platform.Smtp;

namespace PickGo.Infrastructure.Platform.Outbox;

/// <summary>How events leave (<c>Outbox:*</c>).</summary>
public sealed class OutboxOptions
{
    public const string Section = "Outbox";

    /// <summary>How long a message belongs to the server that claimed it. It is also how soon another one sends what a dead server had claimed.</summary>
    [Range(1, 600)]
    public int ClaimSeconds { get; set; } = 60;
}

/// <summary>A message whose claim ends while its mail is still on the way would be sent by another server too.</summary>
internal sealed class ClaimOutlivesMail(IOptions<MailOptions> mail) : IValidateOptions<OutboxOptions>
{
    // Connecting, logging in, sending, saying goodbye.
    private const int StepsOfAMail = 4;

    public ValidateOptionsResult Validate(string? name, OutboxOptions options) => options.ClaimSeconds >= StepsOfAMail * mail.Value.TimeoutSeconds
        ? ValidateOptionsResult.Success
        : ValidateOptionsResult.Fail(
            $"Outbox:ClaimSeconds ({options.ClaimSeconds}) must be at least {StepsOfAMail} times Mail:TimeoutSeconds ({mail.Value.TimeoutSeconds}).");
}
