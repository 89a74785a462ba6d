using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Identity;

namespace PickGo.Application.Platform;

public partial interface IPickGoDb
{
    DbSet<Account> Accounts { get; }
    DbSet<EmailVerification> EmailVerifications { get; }
    DbSet<RefreshToken> RefreshTokens { get; }
    DbSet<LoginSession> LoginSessions { get; }
    DbSet<OAuthClient> OAuthClients { get; }
    DbSet<ApplicationGrant> ApplicationGrants { get; }
    DbSet<EmailChange> EmailChanges { get; }
    DbSet<SocialIdentity> SocialIdentities { get; }
    DbSet<SocialVisit> SocialVisits { get; }
    DbSet<PasswordReset> PasswordResets { get; }
    DbSet<Passkey> Passkeys { get; }
    DbSet<SecondFactor> SecondFactors { get; }
    DbSet<PendingLogIn> PendingLogIns { get; }
}
