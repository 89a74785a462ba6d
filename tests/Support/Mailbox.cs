using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using PickGo.Application.Platform;

namespace PickGo.Tests.Support;

/// <summary>Keeps mail for the tests to read; can be out of order like any mail server.</summary>
public sealed partial class Mailbox : IMailer
{
    private readonly ConcurrentQueue<Mail> _mails = new();

    public bool IsDown { get; set; }

    /// <summary>How often it was asked while it was down.</summary>
    public int Failures { get; private set; }

    public Task SendAsync(Mail mail, CancellationToken ct)
    {
        if (IsDown)
        {
            Failures++;
            // As a time-out says it: nobody canceled anything.
            throw new TaskCanceledException("The mail server does not answer.");
        }

        _mails.Enqueue(mail);
        return Task.CompletedTask;
    }

    public IReadOnlyList<Mail> To(string address) => [.. _mails.Where(m => m.To == address)];

    /// <summary>The newest six-digit code sent to an address.</summary>
    /// <param name="address">Where to.</param>
    /// <param name="beyond">How many had come before the one that is waited for.</param>
    public async Task<string> CodeAsync(string address, int beyond = 0)
    {
        await Eventually.TrueAsync(() => CodesTo(address) > beyond, $"a code to {address} arrived");
        return SixDigits().Match(To(address).Last(m => SixDigits().IsMatch(m.Text)).Text).Value;
    }

    public int CodesTo(string address) => To(address).Count(m => SixDigits().IsMatch(m.Text));

    /// <summary>What the newest link to set a new password carries.</summary>
    public async Task<string> ResetTokenAsync(string address)
    {
        await Eventually.TrueAsync(() => To(address).Any(m => ResetLink().IsMatch(m.Text)), $"a link to {address} arrived");
        return ResetLink().Match(To(address).Last(m => ResetLink().IsMatch(m.Text)).Text).Groups[1].Value;
    }

    [GeneratedRegex("/reset#token=([0-9a-f]+)")]
    private static partial Regex ResetLink();

    [GeneratedRegex(@"(?<![0-9a-f])[0-9]{6}(?![0-9a-f])")]
    private static partial Regex SixDigits();
}
