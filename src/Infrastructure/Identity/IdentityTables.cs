using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Infrastructure.Platform.Persistence;

namespace PickGo.Infrastructure.Identity;

internal sealed class AccountTable : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("Accounts");
        builder.Property(a => a.Email).HasMaxLength(Account.EmailLength);
        builder.HasIndex(a => a.Email, "UX_Accounts_OnePerEmail").IsUniqueOr(IdentityErrors.EmailTaken);
        builder.Property(a => a.PasswordHash).HasMaxLength(Account.PasswordHashLength);
        builder.Ignore(a => a.HasPassword);
        builder.HasIndex(a => a.LockedAt, "IX_Accounts_LockedAt");
        builder.HasMany(a => a.History).WithOne().HasForeignKey(h => h.AccountId);
    }
}

internal sealed class AccountHistoryTable : IEntityTypeConfiguration<AccountHistory>
{
    public void Configure(EntityTypeBuilder<AccountHistory> builder) => builder.ToTable("AccountHistories");
}

internal sealed class EmailVerificationTable : IEntityTypeConfiguration<EmailVerification>
{
    public void Configure(EntityTypeBuilder<EmailVerification> builder)
    {
        builder.ToTable("EmailVerifications");
        builder.Property(v => v.Email).HasMaxLength(Account.EmailLength);
        builder.Property(v => v.DeviceHash).HasMaxLength(LoginSession.DeviceHashLength);
        builder.HasIndex(v => new { v.Email, v.DeviceHash }, "UX_EmailVerifications_OnePerBrowser").IsUnique();
        builder.Property(v => v.ProofHash).HasMaxLength(EmailVerification.ProofHashLength);
        builder.HasIndex(v => v.ProofHash, "IX_EmailVerifications_ProofHash");
        builder.HasIndex(v => v.SentAt, "IX_EmailVerifications_SentAt");
        builder.Property(v => v.CodeHash).HasMaxLength(EmailVerification.CodeHashLength);
    }
}

internal sealed class RefreshTokenTable : IEntityTypeConfiguration<RefreshToken>
{
    public void Configure(EntityTypeBuilder<RefreshToken> builder)
    {
        builder.ToTable("RefreshTokens");
        builder.Property(t => t.Hash).HasMaxLength(RefreshToken.HashLength);
        builder.HasIndex(t => t.Hash, "UX_RefreshTokens_Hash").IsUnique();
        builder.Property(t => t.Family).HasMaxLength(RefreshToken.FamilyLength);
        builder.HasIndex(t => t.Family, "IX_RefreshTokens_Family");
        builder.HasIndex(t => t.ExpiresAt, "IX_RefreshTokens_ExpiresAt");
        builder.HasOne<Account>().WithMany().HasForeignKey(t => t.AccountId);
    }
}

internal sealed class LoginSessionTable : IEntityTypeConfiguration<LoginSession>
{
    public void Configure(EntityTypeBuilder<LoginSession> builder)
    {
        builder.ToTable("LoginSessions");
        builder.Property(s => s.Family).HasMaxLength(RefreshToken.FamilyLength);
        builder.HasIndex(s => s.Family, "UX_LoginSessions_OnePerFamily").IsUniqueOr(CommonErrors.Conflict);
        builder.Property(s => s.DeviceHash).HasMaxLength(LoginSession.DeviceHashLength);
        builder.HasIndex(s => new { s.AccountId, s.DeviceHash }, "IX_LoginSessions_Devices");
        builder.Property(s => s.Device).HasMaxLength(LoginSession.DeviceLength);
        builder.Property(s => s.Address).HasMaxLength(LoginSession.AddressLength);
        builder.HasIndex(s => s.EndedAt, "IX_LoginSessions_EndedAt");
        builder.HasOne<Account>().WithMany().HasForeignKey(s => s.AccountId);
    }
}

internal sealed class EmailChangeTable : IEntityTypeConfiguration<EmailChange>
{
    public void Configure(EntityTypeBuilder<EmailChange> builder)
    {
        builder.ToTable("EmailChanges");
        builder.HasIndex(c => c.AccountId, "UX_EmailChanges_OnePerAccount").IsUniqueOr(CommonErrors.Conflict);
        builder.Property(c => c.Email).HasMaxLength(Account.EmailLength);
        builder.Property(c => c.CodeHash).HasMaxLength(EmailVerification.CodeHashLength);
        builder.HasIndex(c => c.AskedAt, "IX_EmailChanges_AskedAt");
        builder.HasOne<Account>().WithMany().HasForeignKey(c => c.AccountId);
    }
}

internal sealed class PasswordResetTable : IEntityTypeConfiguration<PasswordReset>
{
    public void Configure(EntityTypeBuilder<PasswordReset> builder)
    {
        builder.ToTable("PasswordResets");
        builder.HasIndex(r => r.AccountId, "UX_PasswordResets_OnePerAccount").IsUniqueOr(CommonErrors.Conflict);
        builder.Property(r => r.TokenHash).HasMaxLength(PasswordReset.TokenHashLength);
        builder.HasIndex(r => r.TokenHash, "UX_PasswordResets_Token").IsUnique();
        builder.HasIndex(r => r.ExpiresAt, "IX_PasswordResets_ExpiresAt");
        builder.HasOne<Account>().WithMany().HasForeignKey(r => r.AccountId);
    }
}

internal sealed class SigningKeyTable : IEntityTypeConfiguration<SigningKey>
{
    public void Configure(EntityTypeBuilder<SigningKey> builder)
    {
        builder.ToTable("SigningKeys");
        builder.Property(k => k.Purpose).HasMaxLength(SigningKey.PurposeLength);
        builder.HasIndex(k => new { k.Purpose, k.Generation }, "UX_SigningKeys_OnePerGeneration").IsUnique();
        builder.Property(k => k.KeyId).HasMaxLength(SigningKey.KeyIdLength);
        builder.Property(k => k.Material).HasMaxLength(SigningKey.MaterialLength);
    }
}
