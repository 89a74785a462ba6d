using Microsoft.Extensions.Options;
using PickGo.Application.Legal;
using PickGo.WebApi.Platform;

namespace PickGo.WebApi.Legal;

/// <summary>The footer's particulars come with the page: it must not grow when an answer arrives.</summary>
internal static class SellerOnThePage
{
    public static void AddSellerOnThePage(this IServiceCollection services) => services.AddSingleton(p =>
    {
        var options = p.GetRequiredService<IOptions<SellerOptions>>();
        return new PageFact("seller", () => SellerView.Of(options.Value));
    });
}
