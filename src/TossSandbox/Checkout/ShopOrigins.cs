using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.Extensions.Options;
using PickGo.TossSandbox.Platform;

namespace PickGo.TossSandbox.Checkout;

/// <summary>Which pages' scripts may ask for a payment window: those a buyer may be sent back to. No credentials are involved.</summary>
public sealed class ShopOrigins(IOptions<SandboxOptions> options) : IConfigureOptions<CorsOptions>
{
    public const string Policy = "shop";

    public void Configure(CorsOptions cors)
        => cors.AddPolicy(Policy, policy => policy
            .SetIsOriginAllowed(origin => ReturnUrl.Accept(origin, options.Value) is not null)
            .WithMethods("POST")
            .WithHeaders("content-type"));
}
