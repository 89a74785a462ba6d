using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Infrastructure.Platform.Persistence;

namespace PickGo.Infrastructure.Identity;

internal sealed class PasskeyTable : IEntityTypeConfiguration<Passkey>
{
    public void Configure(EntityTypeBuilder<Passkey> builder)
    {
        builder.ToTable("Passkeys");
        builder.Property(p => p.Name).HasMaxLength(Passkey.NameLength);
        builder.Property(p => p.CredentialId).HasMaxLength(Passkey.CredentialIdBytes);
        builder.Property(p => p.CredentialHash).HasMaxLength(Passkey.CredentialHashLength);
        builder.HasIndex(p => p.CredentialHash, "UX_Passkeys_Credential").IsUniqueOr(PasskeyErrors.Known);
        builder.Property(p => p.PublicKey).HasMaxLength(Passkey.PublicKeyBytes);
        builder.Property(p => p.Transports).HasMaxLength(Passkey.TransportsLength);
        builder.HasIndex(p => p.AccountId, "IX_Passkeys_AccountId");
        builder.HasOne<Account>().WithMany().HasForeignKey(p => p.AccountId);
    }
}

internal sealed class SecondFactorTable : IEntityTypeConfiguration<SecondFactor>
{
    public void Configure(EntityTypeBuilder<SecondFactor> builder)
    {
        builder.ToTable("SecondFactors");
        builder.HasIndex(f => f.AccountId, "UX_SecondFactors_OnePerAccount").IsUniqueOr(CommonErrors.Conflict);
        builder.Property(f => f.Secret).HasMaxLength(SecondFactor.SecretLength);
        builder.Property(f => f.NextSecret).HasMaxLength(SecondFactor.SecretLength);
        builder.HasMany(f => f.Codes).WithOne().HasForeignKey(c => c.SecondFactorId);
        builder.HasOne<Account>().WithMany().HasForeignKey(f => f.AccountId);
    }
}

internal sealed class RecoveryCodeTable : IEntityTypeConfiguration<RecoveryCode>
{
    public void Configure(EntityTypeBuilder<RecoveryCode> builder)
    {
        builder.ToTable("RecoveryCodes");
        builder.Property(c => c.Hint).HasMaxLength(RecoveryCode.HintLength);
        builder.Property(c => c.Hash).HasMaxLength(RecoveryCode.HashLength);
    }
}

internal sealed class PendingLogInTable : IEntityTypeConfiguration<PendingLogIn>
{
    public void Configure(EntityTypeBuilder<PendingLogIn> builder)
    {
        builder.ToTable("PendingLogIns");
        builder.Property(p => p.TokenHash).HasMaxLength(PendingLogIn.TokenHashLength);
        builder.HasIndex(p => p.TokenHash, "UX_PendingLogIns_Token").IsUnique();
        builder.Property(p => p.DeviceHash).HasMaxLength(LoginSession.DeviceHashLength);
        builder.HasIndex(p => p.StartedAt, "IX_PendingLogIns_StartedAt");
        builder.HasOne<Account>().WithMany().HasForeignKey(p => p.AccountId);
    }
}
