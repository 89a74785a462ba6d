namespace PickGo.WebApi.Platform;

/// <summary>Tells what stands at an address to those who run no script.</summary>
internal interface IPageHeads
{
    /// <returns>Whether the address is one of its kind.</returns>
    bool Covers(PathString page);

    /// <returns>Null: there is nothing at this address.</returns>
    Task<PageHead?> FindAsync(PathString page, CancellationToken ct);
}
