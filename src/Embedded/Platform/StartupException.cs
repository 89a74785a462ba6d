namespace PickGo.Embedded.Platform;

/// <summary>The server cannot start for a reason that one sentence tells; a stack trace would only hide it.</summary>
public sealed class StartupException : Exception
{
    public StartupException()
    {
    }

    public StartupException(string message)
        : base(message)
    {
    }

    public StartupException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
