using System.Globalization;

namespace PickGo.Domain.Platform;

/// <summary>What kind of caller an <see cref="Actor"/> is.</summary>
public enum ActorKind { Guest, Member, Operator, Client, System }

/// <summary>Who makes a change. Every change has one, and it is written down beside it.</summary>
public readonly record struct Actor
{
    public const int IdLength = 64;

    /// <summary>Of <see cref="ToString"/>: the kind, a colon, the id.</summary>
    public const int TextLength = 80;

    private Actor(ActorKind kind, string id) => (Kind, Id) = (kind, id.Length > IdLength ? id[..IdLength] : id);

    public ActorKind Kind { get; }

    /// <summary>The member's id for members and operators, the client's id, the name of a job, or a guest's address.</summary>
    public string Id { get; }

    /// <summary>A customer.</summary>
    public static Actor Member(long id) => new(ActorKind.Member, id.ToString(CultureInfo.InvariantCulture));

    /// <summary>A member of the staff, doing what only staff may do.</summary>
    public static Actor Operator(long id) => new(ActorKind.Operator, id.ToString(CultureInfo.InvariantCulture));

    /// <summary>A third party's program, acting as itself.</summary>
    public static Actor Client(string id) => new(ActorKind.Client, id);

    /// <summary>A job of ours, e.g. <c>expiry</c>.</summary>
    public static Actor System(string name) => new(ActorKind.System, name);

    /// <summary>Somebody without a token.</summary>
    public static Actor Guest(string address) => new(ActorKind.Guest, address);

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">It is no such text.</exception>
    public static Actor Parse(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && Enum.TryParse<ActorKind>(text[..colon], ignoreCase: true, out var kind)
            ? new Actor(kind, text[(colon + 1)..])
            : throw new FormatException($"'{text}' names no actor.");
    }

    public override string ToString() => $"{Kind.ToString().ToLowerInvariant()}:{Id}";
}
