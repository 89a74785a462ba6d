namespace PickGo.Domain.Platform.Operations;

public static class OperationErrors
{
    public static readonly Error NotFound = new("operations.not-found", ErrorKind.NotFound, "There is no such operation.");
    public static readonly Error Ended = new("operations.ended", ErrorKind.Conflict, "The operation has ended.");
    public static readonly Error UnderWay = new("operations.under-way", ErrorKind.Conflict, "An operation of this kind is under way.");

    /// <summary>It was begun too often and never came to its end.</summary>
    public static readonly Error GivenUp = new("operations.given-up", ErrorKind.Unavailable, "The operation failed again and again.");
}
