using PickGo.Infrastructure.Platform;

namespace PickGo.Embedded.Platform;

/// <summary>What stands in for an engine did not come up.</summary>
public sealed class StartupException(string message, Exception? cause = null) : SettingException(message, cause);
