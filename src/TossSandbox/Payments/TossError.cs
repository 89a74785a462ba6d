namespace PickGo.TossSandbox.Payments;

/// <summary>A refusal as the gateway words it: the body is <c>{code, message}</c>.</summary>
/// <param name="Status">The HTTP status it travels with.</param>
/// <param name="Code">Stable, for programs.</param>
/// <param name="Message">Korean, for people.</param>
public sealed record TossError(int Status, string Code, string Message);
