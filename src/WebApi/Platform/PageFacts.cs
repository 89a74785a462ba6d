namespace PickGo.WebApi.Platform;

/// <summary>Something that the client's page brings along, because asking for it would come after the first paint.</summary>
/// <param name="Name">Member of the page's facts.</param>
/// <param name="Read">Called once, at start: it must not depend on who asks.</param>
internal sealed record PageFact(string Name, Func<object?> Read);
