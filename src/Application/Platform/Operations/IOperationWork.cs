using PickGo.Domain.Platform;

namespace PickGo.Application.Platform.Operations;

/// <summary>What is done for one kind of operation. It may be begun again at any time, behind the checkpoint: each record is one transaction that may come twice.</summary>
public interface IOperationWork
{
    /// <summary>As it stands in the row.</summary>
    static abstract string Kind { get; }

    /// <param name="run">What was asked for, how far it is, and where to say so.</param>
    /// <param name="ct">Cancelled when another server took over or this one stops; the record it is at may be left.</param>
    /// <returns>Done also when it stopped because that was asked.</returns>
    Task<Result> RunAsync(IOperationRun run, CancellationToken ct);
}

/// <summary>One attempt at an operation.</summary>
public interface IOperationRun
{
    /// <summary>JSON of what was asked for.</summary>
    string Input { get; }

    /// <summary>Key of the last record that is done; null at the beginning.</summary>
    string? Checkpoint { get; }

    /// <summary>Adds to what is counted, by name.</summary>
    void Count(string name);

    /// <summary>How many records there are.</summary>
    Task StartAsync(int total, CancellationToken ct);

    /// <summary>A record is done, with what is wrong with it. Saved together with the counts; done twice it is told once.</summary>
    /// <returns>False when the work should stop because somebody asked for it.</returns>
    Task<bool> CompleteAsync(string key, IReadOnlyList<RecordProblem> problems, CancellationToken ct);
}

/// <param name="Field">Of the record.</param>
/// <param name="Text">What stands there.</param>
/// <param name="Reason">A code.</param>
public sealed record RecordProblem(string Field, string Text, string Reason);

/// <summary>A kind of operation, and the class that does it.</summary>
public sealed record OperationKind(string Name, Type Work);
