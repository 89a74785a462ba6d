using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Members;

namespace PickGo.Infrastructure.Platform.Persistence;

public abstract partial class PickGoDbContext
{
    public DbSet<Member> Members => Set<Member>();
    public DbSet<MemberImage> MemberImages => Set<MemberImage>();
    public DbSet<Consent> Consents => Set<Consent>();
    public DbSet<RetainedRecord> RetainedRecords => Set<RetainedRecord>();
}
