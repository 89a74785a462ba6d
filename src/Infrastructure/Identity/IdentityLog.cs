using Microsoft.Extensions.Logging;

namespace PickGo.Infrastructure.Identity;

/// <summary>Every line that the identity's adapters log.</summary>
internal static partial class IdentityLog
{
    [LoggerMessage(2101, LogLevel.Warning, "Redis is away: nobody's guesses at passwords are slowed")]
    public static partial void ThrottleAway(ILogger log, Exception e);

    [LoggerMessage(2102, LogLevel.Warning, "Redis is away: mails that strangers ask for are not counted")]
    public static partial void MailThrottleAway(ILogger log, Exception e);

    [LoggerMessage(2103, LogLevel.Warning, "Redis is away: passkeys do not work, passwords do")]
    public static partial void ChallengesAway(ILogger log, Exception e);

    [LoggerMessage(2104, LogLevel.Information, "A passkey was not added: {Reason}")]
    public static partial void PasskeyNotAdded(ILogger log, string reason);

    [LoggerMessage(2105, LogLevel.Information, "A passkey was not accepted: {Reason}")]
    public static partial void PasskeyNotShown(ILogger log, string reason);
}
