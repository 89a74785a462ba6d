using PickGo.Domain.Identity;

namespace PickGo.Application.Identity;

/// <summary>
/// Slows guessing by who guesses, and nobody else: a device that logged in to the account before has tries of its own, and strangers share
/// what strangers have. What is refused does not depend on whether there is such an account.
/// </summary>
public interface ILoginThrottle
{
    /// <summary>Takes a try before the password is looked at, so that guesses which run at once are counted too.</summary>
    /// <param name="email">The address as it is kept.</param>
    /// <param name="device">What they log in from.</param>
    /// <param name="isKnown">Whether it logged in to this account before.</param>
    /// <param name="ct">Stops waiting.</param>
    /// <returns>Null: try. Else after how many seconds.</returns>
    Task<int?> TakeAsync(string email, LoginDevice device, bool isKnown, CancellationToken ct);

    /// <summary>It was the right password: this device's tries begin anew.</summary>
    Task ForgiveAsync(string email, LoginDevice device, bool isKnown, CancellationToken ct);
}
