namespace PickGo.Sandboxes;

/// <summary>
/// With <c>--exit-with-parent</c> the sandbox lives as long as its standard input: the pipe closes when the parent ends, however
/// it ends, so that a parent killed outright leaves no sandbox behind.
/// </summary>
internal static class ParentWatch
{
    public const string Flag = "--exit-with-parent";

    public static void StopWithParent(WebApplication app, string[] args)
    {
        if (!args.Contains(Flag, StringComparer.Ordinal))
            return;
        // Only once it has started: a stop in the middle of the start would be reported as a failed start.
        app.Lifetime.ApplicationStarted.Register(() => new Thread(() => Watch(app.Lifetime))
        {
            // The read blocks, and a background thread does not keep the process alive.
            IsBackground = true,
            Name = "parent watch",
        }.Start());
    }

    private static void Watch(IHostApplicationLifetime lifetime)
    {
        using var input = Console.OpenStandardInput();
        Span<byte> ignored = stackalloc byte[64];
        while (input.Read(ignored) > 0)
        {
        }

        lifetime.StopApplication();
    }
}
