using MediatR;
using PickGo.Application.Catalogue;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Catalogue;

/// <summary>
/// The home page begins with what is popular: the first posters come over the line beside the scripts, not after them and the list. What is
/// named was popular some seconds ago; a poster that is no longer asked for costs a few kilobytes.
/// </summary>
internal sealed class HomeLinks(IServiceScopeFactory scopes, TimeProvider time, ILogger<HomeLinks> log) : IPageLinks
{
    /// <summary>So many stand on a phone's first screen.</summary>
    private const int Posters = 3;

    private static readonly TimeSpan KeptFor = TimeSpan.FromSeconds(10);

    private string[] _links = [];
    private long _readAt = -1;

    public IEnumerable<string> Of(PathString page)
    {
        if (page != "/") return [];

        // Of those who find it old one reads, beside what is answered.
        var (now, readAt) = (time.GetTimestamp(), Interlocked.Read(ref _readAt));
        if ((readAt < 0 || time.GetElapsedTime(readAt, now) > KeptFor) && Interlocked.CompareExchange(ref _readAt, now, readAt) == readAt) _ = ReadAsync();
        return Volatile.Read(ref _links);
    }

    private async Task ReadAsync()
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var popular = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new ListPopularPosts(null, Posters));
            if (popular.IsRefused) return;

            Volatile.Write(ref _links, [.. popular.Value.Select(p => p.Poster).Where(IsPlain).Select(p => $"<{p}>; rel=preload; as=image; fetchpriority=high")]);
        }
        catch (Exception e)
        {
            WebApiLog.LinksUnknown(log, e);
        }
    }

    /// <summary>An address that cannot end the header's value, of our own shop.</summary>
    private static bool IsPlain(string address) =>
        address.StartsWith('/') && address.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '.' or '-' or '_' or '?' or '=' or '&' or '%');
}
