namespace PickGo.Domain.Queue;

/// <summary>Where a member stands: before the opening, in the line, or inside.</summary>
public enum PlaceState { Lobby, Waiting, Admitted }
