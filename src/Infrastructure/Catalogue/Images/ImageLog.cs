using Microsoft.Extensions.Logging;

namespace PickGo.Infrastructure.Catalogue.Images;

internal static partial class ImageLog
{
    [LoggerMessage(3201, LogLevel.Warning, "Picture {Key} could not be kept")]
    public static partial void NotKept(ILogger log, Exception e, string key);

    [LoggerMessage(3202, LogLevel.Warning, "Picture {Key} could not be read")]
    public static partial void NotRead(ILogger log, Exception e, string key);
}
