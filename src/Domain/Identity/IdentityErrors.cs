using PickGo.Domain.Platform;

namespace PickGo.Domain.Identity;

public static class IdentityErrors
{
    public static readonly Error TokenInvalid = new("tokens.invalid", ErrorKind.Unauthenticated, "The session has ended; log in again.");
    public static readonly Error EmailTaken = new("members.email-taken", ErrorKind.Conflict, "There is a member with this e-mail address.");
    public static readonly Error EmailNotVerified = new("members.email-not-verified", ErrorKind.Impossible, "Verify the e-mail address first.");
    public static readonly Error CodeWrong = new("members.code-wrong", ErrorKind.Impossible, "That is not the code we sent.");
    public static readonly Error CodeExpired = new("members.code-expired", ErrorKind.Gone, "The code has expired; ask for a new one.");
    public static readonly Error CodeTries = new("members.code-tries", ErrorKind.TooMany, "Too many tries; ask for a new code.");
    public static readonly Error Credentials = new("members.credentials", ErrorKind.Unauthenticated, "E-mail address or password is wrong.");
    public static readonly Error PasswordWrong = new("members.password-wrong", ErrorKind.Impossible, "That is not the present password.");
    public static readonly Error PasswordNone = new("members.password-none", ErrorKind.Impossible, "This account has no password yet; set one by the link that is mailed.");
    public static readonly Error PasswordGuessable = new("members.password-guessable", ErrorKind.Impossible, "This password is among the first that are guessed.");
    public static readonly Error ResetInvalid = new("members.reset-invalid", ErrorKind.Gone, "This link was used, replaced or is too old; ask for a new one.");
    public static readonly Error EmailNotChanged = new("members.email-not-changed", ErrorKind.Conflict, "This address cannot be had; choose another one.");
    public static readonly Error AccountNotFound = new("members.not-found", ErrorKind.NotFound, "There is no such member.");
    public static readonly Error SessionNotFound = new("members.session-not-found", ErrorKind.NotFound, "There is no such log-in.");
    public static readonly Error LockedByOperator = new("members.locked-by-operator", ErrorKind.Forbidden, "This account has been locked.");
    public static readonly Error NotYourself = new("members.not-yourself", ErrorKind.Impossible, "Operators cannot lock themselves.");

    public static Error CodeTooSoon(int seconds) =>
        new("members.code-too-soon", ErrorKind.TooMany, "A code has just been sent.") { RetryAfterSeconds = seconds };

    public static Error TooManyTries(int seconds) =>
        new("members.locked", ErrorKind.TooMany, "Too many tries from here; wait a little.") { RetryAfterSeconds = seconds };
}
