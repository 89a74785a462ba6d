namespace PickGo.Infrastructure.Platform;

/// <summary>The server cannot start as it is set up; the message says what to change, and a stack trace would only hide it.</summary>
public class SettingException(string message, Exception? cause = null) : InvalidOperationException(message, cause);
