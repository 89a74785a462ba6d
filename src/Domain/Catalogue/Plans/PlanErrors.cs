using PickGo.Domain.Platform;

namespace PickGo.Domain.Catalogue.Plans;

public static class PlanErrors
{
    /// <summary>What is wrong with a plan, place by place.</summary>
    public static readonly ErrorExtension<IReadOnlyList<PlanFault>> FaultsOf = new("faults");

    public static readonly Error NotFound = new("plans.not-found", ErrorKind.NotFound, "There is no such seating plan.");

    public static readonly Error Opened = new("plans.opened", ErrorKind.Impossible,
        $"Seats are not changed once a sale is open, nor in the {PerformanceSession.OpeningNotice.TotalSeconds} seconds before.");

    public static readonly Error Taken = new("plans.taken", ErrorKind.Impossible, "Seats of this performance are reserved or kept from sale.");

    public static Error Invalid(IReadOnlyList<PlanFault> faults) =>
        new Error("plans.invalid", ErrorKind.Invalid, "This seating plan cannot be.").With(FaultsOf, faults);
}
