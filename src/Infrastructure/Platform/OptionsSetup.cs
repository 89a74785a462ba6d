using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace PickGo.Infrastructure.Platform;

/// <summary>Reads settings once at start, and refuses to start with one that cannot work.</summary>
internal static class OptionsSetup
{
    /// <summary>Binds a section to its class; bounds stand on the class, what concerns several settings in its validator.</summary>
    public static OptionsBuilder<T> AddSettings<T>(this IServiceCollection services, IConfiguration configuration, string section) where T : class =>
        services.AddOptions<T>().Bind(configuration.GetSection(section)).ValidateDataAnnotations().ValidateOnStart();

    /// <inheritdoc cref="AddSettings{T}(IServiceCollection, IConfiguration, string)"/>
    public static OptionsBuilder<T> AddSettings<T, TValidator>(this IServiceCollection services, IConfiguration configuration, string section)
        where T : class where TValidator : class, IValidateOptions<T>
    {
        services.AddSingleton<IValidateOptions<T>, TValidator>();
        return services.AddSettings<T>(configuration, section);
    }

    public static OptionsBuilder<T> Positive<T>(this OptionsBuilder<T> builder, string section, params (string Name, Func<T, int> Read)[] settings)
        where T : class
    {
        foreach (var (name, read) in settings) builder.Validate(o => read(o) > 0, $"{section}:{name} must be at least 1.");
        return builder;
    }
}
