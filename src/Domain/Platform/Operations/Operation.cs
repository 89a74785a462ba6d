namespace PickGo.Domain.Platform.Operations;

public enum OperationState { Queued, Running, Done, Failed, Canceled }

/// <summary>
/// Long work that somebody asked for: it outlives the request and the server. A server claims it for a while at a time (<see cref="LeaseUntil"/>)
/// and writes only as long as the attempt is its own (<see cref="Attempt"/>); what a dead one began, another one goes on with behind <see cref="Checkpoint"/>.
/// </summary>
public sealed class Operation : Entity, IAuditSubject
{
    public const int KindLength = 32;
    public const int InputLength = 2000;
    public const int KeyLength = 64;
    public const int CountsLength = 1000;
    public const int CodeLength = 64;

    private Operation() { }

    /// <param name="kind">What is done; one of a kind at a time.</param>
    /// <param name="input">JSON of what was asked for.</param>
    /// <param name="askedBy">Who asked.</param>
    /// <param name="now">UTC.</param>
    public Operation(string kind, string input, Actor askedBy, DateTime now) => (Kind, ActiveKind, Input, AskedBy, AskedAt) = (kind, kind, input, askedBy, now);

    public string Kind { get; private set; } = "";

    /// <summary>The kind while it is queued or runs, null afterwards: a unique index lets one of a kind be under way.</summary>
    public string? ActiveKind { get; private set; }
    public string Input { get; private set; } = "";
    public Actor AskedBy { get; private set; }
    public DateTime AskedAt { get; private set; }

    [Audited]
    public OperationState State { get; private set; } = OperationState.Queued;
    public DateTime? EndedAt { get; private set; }

    /// <summary>How often a server began or went on with it.</summary>
    public int Attempt { get; private set; }

    /// <summary>Until when nobody else may go on with it.</summary>
    public DateTime? LeaseUntil { get; private set; }

    /// <summary>Whoever runs it stops after the record that it is at.</summary>
    [Audited]
    public bool CancelAsked { get; private set; }

    /// <summary>Key of the last record that is done; records are taken in the order of their keys.</summary>
    public string? Checkpoint { get; private set; }

    /// <summary>Records that are done.</summary>
    public int Done { get; private set; }

    /// <summary>Records there are; 0 while that is not known.</summary>
    public int Total { get; private set; }

    /// <summary>JSON: numbers by name, as the kind of work has them.</summary>
    public string Counts { get; private set; } = "{}";

    /// <summary>Code of the refusal that ended it; null while nothing did.</summary>
    public string? Failure { get; private set; }

    public AuditSubject AuditSubject => new("operation", Id.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public bool IsUnderWay => State is OperationState.Queued or OperationState.Running;

    /// <summary>What nobody runs yet ends at once.</summary>
    public Result Cancel(DateTime now)
    {
        if (!IsUnderWay) return OperationErrors.Ended;

        CancelAsked = true;
        if (State == OperationState.Queued) (State, ActiveKind, EndedAt) = (OperationState.Canceled, null, now);
        return Result.Done;
    }
}

/// <summary>What is wrong with one record of an operation.</summary>
public sealed class OperationProblem : Entity
{
    public const int FieldLength = 32;
    public const int TextLength = 300;

    private OperationProblem() { }

    public OperationProblem(long operationId, string key, string field, string text, string reason) =>
        (OperationId, Key, Field, Text, Reason) = (operationId, Platform.Text.Cut(key, Operation.KeyLength), field, Platform.Text.Cut(text, TextLength), reason);

    public long OperationId { get; private set; }

    /// <summary>Of the record.</summary>
    public string Key { get; private set; } = "";
    public string Field { get; private set; } = "";

    /// <summary>What stands there.</summary>
    public string Text { get; private set; } = "";

    /// <summary>A code.</summary>
    public string Reason { get; private set; } = "";
}
