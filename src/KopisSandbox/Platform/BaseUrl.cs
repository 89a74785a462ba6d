using Microsoft.Extensions.Options;

namespace PickGo.KopisSandbox.Platform;

/// <summary>The sandbox's own address, without a trailing slash.</summary>
public static class BaseUrl
{
    public static string Of(HttpContext http)
    {
        var set = http.RequestServices.GetRequiredService<IOptions<SandboxOptions>>().Value.PublicUrl;
        return set is null ? $"{http.Request.Scheme}://{http.Request.Host}" : set.AbsoluteUri.TrimEnd('/');
    }
}
