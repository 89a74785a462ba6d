using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OpenIddict.EntityFrameworkCore.Models;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Infrastructure.Platform.Persistence;

namespace PickGo.Infrastructure.Identity.OAuth;

internal sealed class OAuthClientTable : IEntityTypeConfiguration<OAuthClient>
{
    public void Configure(EntityTypeBuilder<OAuthClient> builder)
    {
        builder.ToTable("OAuthClients");
        builder.Property(c => c.ClientId).HasMaxLength(OAuthClient.ClientIdLength);
        builder.HasIndex(c => c.ClientId, "UX_OAuthClients_ClientId").IsUniqueOr(CommonErrors.Conflict);
        builder.Property(c => c.Name).HasMaxLength(OAuthClient.NameLength);
        builder.Property(c => c.Grants).HasMaxLength(OAuthClient.GrantsLength);
        builder.Property(c => c.RedirectUris).HasMaxLength(OAuthClient.RedirectUrisLength);
        builder.Property(c => c.Scopes).HasMaxLength(OAuthClient.ScopesLength);
        builder.Property(c => c.SecretHash).HasMaxLength(OAuthClient.SecretHashLength);
        builder.Property(c => c.PreviousSecretHash).HasMaxLength(OAuthClient.SecretHashLength);
        builder.Ignore(c => c.GrantList).Ignore(c => c.RedirectUriList).Ignore(c => c.ScopeList);
    }
}

internal sealed class ApplicationGrantTable : IEntityTypeConfiguration<ApplicationGrant>
{
    public void Configure(EntityTypeBuilder<ApplicationGrant> builder)
    {
        builder.ToTable("ApplicationGrants");
        builder.Property(g => g.Key).HasMaxLength(ApplicationGrant.KeyLength);
        builder.Property(g => g.Scopes).HasMaxLength(OAuthClient.ScopesLength);
        builder.HasIndex(g => new { g.AccountId, g.ClientId, g.Generation }, "UX_ApplicationGrants_OnePerGeneration").IsUniqueOr(CommonErrors.Conflict);
        builder.HasIndex(g => g.WithdrawnAt, "IX_ApplicationGrants_WithdrawnAt");
        builder.HasOne<Account>().WithMany().HasForeignKey(g => g.AccountId);
        builder.HasOne<OAuthClient>().WithMany().HasForeignKey(g => g.ClientId);
        builder.Ignore(g => g.ScopeList);
    }
}

/// <summary>Beside the server's own indexes: every server asks each second for what was ended, and each hour for what is over.</summary>
internal sealed class OAuthTokenTable : IEntityTypeConfiguration<OpenIddictEntityFrameworkCoreToken<long>>
{
    public void Configure(EntityTypeBuilder<OpenIddictEntityFrameworkCoreToken<long>> builder)
    {
        builder.HasIndex(t => t.ExpirationDate, "IX_OpenIddictTokens_ExpirationDate");
        builder.HasIndex(t => new { t.Status, t.ExpirationDate }, "IX_OpenIddictTokens_Ended");
    }
}

internal sealed class OAuthAuthorizationTable : IEntityTypeConfiguration<OpenIddictEntityFrameworkCoreAuthorization<long>>
{
    public void Configure(EntityTypeBuilder<OpenIddictEntityFrameworkCoreAuthorization<long>> builder) =>
        builder.HasIndex(a => new { a.Status, a.CreationDate }, "IX_OpenIddictAuthorizations_Ended");
}
