using System.Reflection;
using PickGo.Domain.Platform;

namespace PickGo.Application.Platform;

/// <summary>Makes a refused response of whatever result type a pipeline step stands in front of.</summary>
internal static class Refusals<TResponse>
{
    private static readonly Func<Error, TResponse> Convert = Find();

    public static TResponse Of(Error error) => Convert(error);

    private static Func<Error, TResponse> Find()
    {
        var conversion = typeof(TResponse).GetMethod("op_Implicit", BindingFlags.Public | BindingFlags.Static, [typeof(Error)])
            ?? throw new InvalidOperationException($"{typeof(TResponse)} is not a result.");
        return conversion.CreateDelegate<Func<Error, TResponse>>();
    }
}
