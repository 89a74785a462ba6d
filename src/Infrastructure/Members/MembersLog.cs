using Microsoft.Extensions.Logging;

namespace PickGo.Infrastructure.Members;

/// <summary>Every line that the members' adapters log.</summary>
internal static partial class MembersLog
{
    [LoggerMessage(2151, LogLevel.Information, "{Count} records of members who left were destroyed: their years are over")]
    public static partial void Destroyed(ILogger log, int count);

    [LoggerMessage(2152, LogLevel.Information, "Dry run: {Count} records of members who left would be destroyed")]
    public static partial void WouldDestroy(ILogger log, int count);

    [LoggerMessage(2153, LogLevel.Information, "{Count} entries of the audit trail were destroyed: their time is over")]
    public static partial void DestroyedEntries(ILogger log, int count);

    [LoggerMessage(2154, LogLevel.Information, "Dry run: {Count} entries of the audit trail would be destroyed")]
    public static partial void WouldDestroyEntries(ILogger log, int count);
}
