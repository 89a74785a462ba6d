using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Identity;

namespace PickGo.Infrastructure.Platform.Persistence;

public abstract partial class PickGoDbContext
{
    public DbSet<Account> Accounts => Set<Account>();
    public DbSet<EmailVerification> EmailVerifications => Set<EmailVerification>();
    public DbSet<RefreshToken> RefreshTokens => Set<RefreshToken>();
    public DbSet<LoginSession> LoginSessions => Set<LoginSession>();
    public DbSet<OAuthClient> OAuthClients => Set<OAuthClient>();
    public DbSet<ApplicationGrant> ApplicationGrants => Set<ApplicationGrant>();
    public DbSet<EmailChange> EmailChanges => Set<EmailChange>();
    public DbSet<PasswordReset> PasswordResets => Set<PasswordReset>();
    public DbSet<Passkey> Passkeys => Set<Passkey>();
    public DbSet<SecondFactor> SecondFactors => Set<SecondFactor>();
    public DbSet<PendingLogIn> PendingLogIns => Set<PendingLogIn>();
    public DbSet<SocialIdentity> SocialIdentities => Set<SocialIdentity>();
    public DbSet<SocialVisit> SocialVisits => Set<SocialVisit>();
    public DbSet<SigningKey> SigningKeys => Set<SigningKey>();
}
