namespace PickGo.Domain.Platform;

/// <summary>What somebody reads.</summary>
public enum Language { Ko, En }
