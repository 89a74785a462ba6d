using System.Text.Json;
using PickGo.Domain.Platform.Operations;

namespace PickGo.Application.Platform.Operations;

/// <param name="Id">To follow it by.</param>
/// <param name="Kind">What is done.</param>
/// <param name="State">Whether it waits, runs or has ended, and how.</param>
/// <param name="AskedAt">When somebody asked for it.</param>
/// <param name="EndedAt">When it ended.</param>
/// <param name="Done">Records that are done.</param>
/// <param name="Total">Records there are; 0 while that is not known.</param>
/// <param name="CancelAsked">Whether it stops after the record that it is at.</param>
/// <param name="Counts">What became of the records, by name.</param>
/// <param name="Problems">What is wrong with which record, the first 1,000.</param>
/// <param name="Failure">Code of what ended it.</param>
public sealed record OperationView(
    long Id, string Kind, OperationState State, DateTime AskedAt, DateTime? EndedAt, int Done, int Total, bool CancelAsked, IReadOnlyDictionary<string, int> Counts,
    IReadOnlyList<ProblemView> Problems, string? Failure)
{
    public const int MostProblems = 1000;

    internal static OperationView Of(Operation o, IReadOnlyList<ProblemView> problems) => new(
        o.Id, o.Kind, o.State, o.AskedAt, o.EndedAt, o.Done, o.Total, o.CancelAsked, JsonSerializer.Deserialize<Dictionary<string, int>>(o.Counts)!, problems, o.Failure);
}

/// <param name="Key">Of the record.</param>
/// <param name="Field">Which field of it.</param>
/// <param name="Text">What stands there.</param>
/// <param name="Reason">Code of what is wrong.</param>
public sealed record ProblemView(string Key, string Field, string Text, string Reason);
