using System.Globalization;
using MediatR;
using Microsoft.Extensions.Options;
using PickGo.Application.Catalogue;
using PickGo.Application.Platform;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Catalogue.Links;

/// <summary>What a sales page tells of its performance.</summary>
internal sealed class PostHeads(IServiceScopeFactory scopes, IOptions<SiteOptions> site, TimeProvider time) : IPageHeads
{
    private const string Folder = "/performances";

    public static string PathOf(long postId) => string.Create(CultureInfo.InvariantCulture, $"{Folder}/{postId}");

    public bool Covers(PathString page) => PageNumber.IsIn(Folder, page);

    public async Task<PageHead?> FindAsync(PathString page, CancellationToken ct)
    {
        if (PageNumber.Of(Folder, page) is not { } postId) return null;

        await using var scope = scopes.CreateAsyncScope();
        var found = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new GetPostHead(postId), ct);
        if (found.IsRefused) return null;

        var (head, now) = (found.Value, time.GetUtcNow().UtcDateTime);
        return new PageHead(PathOf(postId), head.Post.Title, DescriptionOf(head), head.Post.Poster, EventData.Of(head, site.Value, now));
    }

    /// <summary>When and where come first: a messenger shows two lines.</summary>
    private static string DescriptionOf(PostHead head)
    {
        var post = head.Post;
        var days = post.StartsOn == post.EndsOn ? $"{post.StartsOn:yyyy.M.d}" : string.Create(CultureInfo.InvariantCulture, $"{post.StartsOn:yyyy.M.d}–{post.EndsOn:yyyy.M.d}");
        var price = post.PriceFrom is > 0 and var from ? string.Create(CultureInfo.InvariantCulture, $"{from:#,0}원부터") : null;
        return string.Join(" · ", new[] { days, $"{post.Venue} {post.Hall}".TrimEnd(), price, head.Content }.Where(p => !string.IsNullOrWhiteSpace(p)));
    }
}
