namespace PickGo.Domain.Catalogue;

public enum PerformanceType { Play, Dance, Korean, Concert, Classic, Musical, Etc }

public enum PerformanceState { Scheduled, Ongoing, Completed }

/// <summary>Price class of an area, dearest first.</summary>
public enum SeatGrade { P, R, S, A }
