namespace PickGo.TossSandbox.Payments;

/// <summary>The first answer to an idempotent request, kept to be given again.</summary>
/// <param name="Scope">Key, API key, URL and method, hashed: no API key is written down.</param>
/// <param name="Status">HTTP status.</param>
/// <param name="Body">JSON.</param>
/// <param name="At">When it was given; it is kept 15 days.</param>
public sealed record Answer(string Scope, int Status, string Body, DateTimeOffset At);
