using Microsoft.Extensions.Options;
using PickGo.Infrastructure.Platform;

namespace PickGo.WebApi.Platform;

/// <summary>What ends a start is said in one line each: whoever wrote the settings wants to know which, and not where in our code.</summary>
public static class StartErrors
{
    /// <summary>For every entry point: begins, and ends with 1 and the lines where a setting cannot work.</summary>
    public static async Task<int> RunAsync(Func<Task> start)
    {
        try
        {
            await start();
            return 0;
        }
        catch (Exception e) when (LinesOf(e) is { } lines)
        {
            foreach (var line in lines) await Console.Error.WriteLineAsync(line);
            return 1;
        }
    }

    /// <summary>Before the server starts, which would log what it finds with a stack; a command starts none.</summary>
    public static void CheckSettings(this WebApplication app) => app.Services.GetRequiredService<IStartupValidator>().Validate();

    /// <returns>Null where it is no matter of settings: a bug, which shows its stack.</returns>
    internal static IReadOnlyList<string>? LinesOf(Exception failure) => failure switch
    {
        OptionsValidationException wrong => [.. wrong.Failures],
        AggregateException { InnerExceptions: { Count: > 0 } all } when all.All(e => LinesOf(e) is not null) => [.. all.SelectMany(e => LinesOf(e)!)],
        SettingException wrong => [wrong.Message],
        // The binder's own: "Failed to convert configuration value 'x' at 'Queue:Capacity' to type 'System.Int32'."
        InvalidOperationException { InnerException: not null, Source: "Microsoft.Extensions.Configuration.Binder" } wrong => [wrong.Message],
        _ => null,
    };
}
