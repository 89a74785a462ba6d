using Microsoft.Extensions.Logging;

namespace PickGo.Infrastructure.Catalogue;

/// <summary>Every line that the catalogue's adapters log.</summary>
internal static partial class CatalogueLog
{
    [LoggerMessage(2201, LogLevel.Warning, "A view could not be counted")]
    public static partial void ViewNotCounted(ILogger log, Exception e);
}
