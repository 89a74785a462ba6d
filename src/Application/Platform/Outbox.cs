using PickGo.Domain.Platform;

namespace PickGo.Application.Platform;

/// <summary>Something that must leave the process once the transaction it was added in stands: at least once, in about their order.</summary>
public interface IOutboxEvent
{
    /// <summary>Stable name of the event in the table.</summary>
    static abstract string Type { get; }
}

public interface IOutbox
{
    const int TypeLength = 64;

    /// <summary>Adds the event to the running unit of work; it goes out after the commit.</summary>
    void Add<TEvent>(TEvent outboxEvent) where TEvent : IOutboxEvent;

    /// <summary>
    /// Adds the event, and does what it asks for right after the commit. Done that way it does not go out any more; it does should
    /// <paramref name="now"/> fail, or should we die before it.
    /// </summary>
    void Add<TEvent>(TEvent outboxEvent, Func<CancellationToken, Task> now) where TEvent : IOutboxEvent;
}

/// <summary>Does what an event asks for. It may be called again with the same event, so doing it twice must do it once.</summary>
public interface IOutboxHandler<in TEvent> where TEvent : IOutboxEvent
{
    Task HandleAsync(TEvent outboxEvent, CancellationToken ct);
}

/// <summary>A mail to send; <paramref name="MessageId"/> is the same on every attempt, so a mail server can drop repeats.</summary>
public sealed record Mail(string To, string Subject, string Text, string Html, string MessageId) : IOutboxEvent
{
    public static string Type => "mail";

    public static string NewMessageId() => $"<{Codes.Next(24)}@pickgo>";
}

/// <summary>Sends mail. Called by the outbox only: a lost mail server delays mails and nothing else.</summary>
public interface IMailer
{
    Task SendAsync(Mail mail, CancellationToken ct);
}

internal sealed class SendMail(IMailer mailer) : IOutboxHandler<Mail>
{
    public Task HandleAsync(Mail message, CancellationToken ct) => mailer.SendAsync(message, ct);
}
