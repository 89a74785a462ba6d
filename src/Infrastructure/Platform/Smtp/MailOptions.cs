using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace PickGo.Infrastructure.Platform.Smtp;

/// <summary>How the line to the mail server is kept private.</summary>
public enum MailSecurity { None, StartTls, Tls }

/// <summary>The mail server (<c>Mail:*</c>).</summary>
public sealed class MailOptions
{
    public const string Section = "Mail";

    /// <summary>Without one, mail waits in the outbox and the server is not ready.</summary>
    public string? Host { get; set; }

    [Range(1, 65535)]
    public int Port { get; set; } = 587;

    /// <summary>StartTls refuses a server that cannot; None is for a server on this machine or network.</summary>
    public MailSecurity Security { get; set; } = MailSecurity.StartTls;

    /// <summary>Without one, nobody logs in.</summary>
    public string? User { get; set; }
    public string? Password { get; set; }

    /// <summary>Address that mail comes from.</summary>
    [EmailAddress]
    public string From { get; set; } = "tickets@pickgo.local";
    public string FromName { get; set; } = "PickGo";

    /// <summary>How long one step with the server may take; all of a mail has to end within the outbox' claim.</summary>
    [Range(1, 15)]
    public int TimeoutSeconds { get; set; } = 10;
}

/// <summary>A user without a password cannot log in.</summary>
internal sealed class MailOptionsValidator : IValidateOptions<MailOptions>
{
    public ValidateOptionsResult Validate(string? name, MailOptions options) => options.User is null == options.Password is null
        ? ValidateOptionsResult.Success
        : ValidateOptionsResult.Fail($"Mail:User ('{options.User}') and Mail:Password ({(options.Password is null ? "none" : "one is set")}) come together or not at all.");
}
