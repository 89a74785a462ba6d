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
    public async Task<string> CodeAsync(string address)
    {
        await Eventually.TrueAsync(() => To(address).Count > 0, $"a mail to {address} arrived");
        return SixDigits().Match(To(address)[^1].Text).Value;
    }

    [GeneratedRegex("[0-9]{6}")]
    private static partial Regex SixDigits();
}
