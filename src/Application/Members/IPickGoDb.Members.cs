using Microsoft.EntityFrameworkCore;
using PickGo.Domain.Members;

namespace PickGo.Application.Platform;

public partial interface IPickGoDb
{
    DbSet<Member> Members { get; }
    DbSet<MemberImage> MemberImages { get; }
    DbSet<Consent> Consents { get; }
    DbSet<RetainedRecord> RetainedRecords { get; }
}
