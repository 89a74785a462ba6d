using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenIddict.Abstractions;
using OpenIddict.Core;
using OpenIddict.EntityFrameworkCore.Models;
using PickGo.Application.Identity;

namespace PickGo.Infrastructure.Identity.OAuth;

/// <summary>
/// Believes two secrets of a client: its record holds their hashes with a space between them. They are 256 random bits, so the fast hash
/// that we keep of all such secrets is enough.
/// </summary>
internal sealed class ClientManager(
    IOpenIddictApplicationCache<OpenIddictEntityFrameworkCoreApplication<long>> cache, ILogger<ClientManager> logger,
    IOptionsMonitor<OpenIddictCoreOptions> options, IOpenIddictApplicationStore<OpenIddictEntityFrameworkCoreApplication<long>> store)
    : OpenIddictApplicationManager<OpenIddictEntityFrameworkCoreApplication<long>>(cache, logger, options, store)
{
    protected override ValueTask<string> ObfuscateClientSecretAsync(string secret, CancellationToken cancellationToken = default) => new(secret);

    protected override ValueTask<bool> ValidateClientSecretAsync(string secret, string comparand, CancellationToken cancellationToken = default)
    {
        var hash = Encoding.ASCII.GetBytes(Secrets.Hash(secret));
        return new(comparand.Split(' ').Any(known => CryptographicOperations.FixedTimeEquals(hash, Encoding.ASCII.GetBytes(known))));
    }
}
