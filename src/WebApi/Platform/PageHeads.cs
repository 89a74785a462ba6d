using Microsoft.Extensions.Options;
using PickGo.Application.Platform;

namespace PickGo.WebApi.Platform;

/// <summary>Fills the heads of the client's pages. A page is never kept back for it: where nothing can be read in time, it goes as the client was built.</summary>
internal sealed class PageHeads(IEnumerable<IPageHeads> all, IOptions<SiteOptions> site, ILogger<PageHeads> log) : IDisposable
{
    /// <summary>Nothing limits how often pages are asked for: whoever makes up addresses must not take the database from those who buy.</summary>
    private const int ReadsAtOnce = 32;

    private static readonly TimeSpan Within = TimeSpan.FromSeconds(2);

    private readonly IPageHeads[] _all = [.. all];
    private readonly SemaphoreSlim _reads = new(ReadsAtOnce);

    /// <returns>The page to send, and whether there is anything at its address.</returns>
    public async Task<(ClientPage Page, bool Exists)> FillAsync(ClientPage page, HttpContext http)
    {
        if (Array.Find(_all, h => h.Covers(http.Request.Path)) is not { } heads) return (page, true);

        using var late = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted);
        late.CancelAfter(Within);
        try
        {
            return await FindAsync(heads, http.Request.Path, late.Token) is { } head ? (page.With(head, site.Value), true) : (page, false);
        }
        catch (Exception e) when (!http.RequestAborted.IsCancellationRequested)
        {
            WebApiLog.HeadUnknown(log, e);
            return (page, true);
        }
    }

    public void Dispose() => _reads.Dispose();

    private async Task<PageHead?> FindAsync(IPageHeads heads, PathString page, CancellationToken ct)
    {
        await _reads.WaitAsync(ct);
        try
        {
            return await heads.FindAsync(page, ct);
        }
        finally
        {
            _reads.Release();
        }
    }
}
