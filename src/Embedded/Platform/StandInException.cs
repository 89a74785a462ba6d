namespace PickGo.Embedded.Platform;

/// <summary>The server cannot start for a reason that one sentence tells; a stack trace would only hide it.</summary>
public sealed class StandInException : Exception
{
    public StandInException()
    {
    }

    public StandInException(string message)
        : base(message)
    {
    }

    public StandInException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
