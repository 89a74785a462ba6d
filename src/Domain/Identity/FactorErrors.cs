using PickGo.Domain.Platform;

namespace PickGo.Domain.Identity;

/// <summary>Refusals about second factors.</summary>
public static class FactorErrors
{
    public static readonly Error StepNeeded = new("members.second-factor-needed", ErrorKind.Unauthenticated, "The password was right; now show the second factor.");
    public static readonly Error EnrolmentNeeded = new("members.second-factor-enrolment", ErrorKind.Unauthenticated, "The password was right; this account must set up a second factor first.");
    public static readonly Error StepOver = new("members.second-factor-over", ErrorKind.Gone, "This log-in took too long or was finished; log in again.");
    public static readonly Error CodeWrong = new("second-factor.code-wrong", ErrorKind.Impossible, "That code is wrong, too old or was used.");
    public static readonly Error EnrolmentOver = new("second-factor.enrolment-over", ErrorKind.Gone, "This set-up was finished, replaced or is too old; begin again.");
    public static readonly Error None = new("second-factor.none", ErrorKind.NotFound, "There is no authenticator app to remove.");
    public static readonly Error Last = new("second-factor.last", ErrorKind.Impossible, "Operators keep at least one second factor.");
    public static readonly Error OperatorsOnly = new("second-factor.operators-only", ErrorKind.Forbidden, "Authenticator apps are for operators; members use passkeys.");
    public static readonly Error NotYourself = new("second-factor.not-yourself", ErrorKind.Impossible, "A lost second factor is reset by another operator.");
    public static readonly Error FreshNeeded = new("auth.second-factor-needed", ErrorKind.Forbidden, "Show the second factor again, then repeat this.");
    public static readonly Error PresenceNeeded = new("auth.presence-needed", ErrorKind.Forbidden, "Give the present password, or log in again, before this.");

    public static Error TooManyTries(int seconds) =>
        new("second-factor.tries", ErrorKind.TooMany, "Too many wrong codes; wait, or use another second factor.") { RetryAfterSeconds = seconds };
}
