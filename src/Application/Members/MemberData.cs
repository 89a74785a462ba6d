using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Members;
using PickGo.Domain.Platform;

namespace PickGo.Application.Members;

/// <summary>Profile and ledger of consents.</summary>
internal sealed class MemberData(IPickGoDb db) : IPersonalData
{
    public string Name => "profile";

    public async Task<object> ExportAsync(long memberId, CancellationToken ct)
    {
        var member = await db.Members.AsNoTracking().FirstAsync(m => m.Id == memberId, ct);
        var lines = await db.Consents.AsNoTracking().Where(c => c.MemberId == memberId).OrderBy(c => c.Id).ToListAsync(ct);
        return new
        {
            member.Nickname,
            Language = member.Language.ToString(),
            Consents = lines.Select(c => new { Kind = ConsentKinds.NameOf(c.Kind), c.Version, c.Given, c.At, Way = c.Way.ToString() }),
        };
    }

    public Task<Error?> FindObstacleAsync(long memberId, CancellationToken ct) => Task.FromResult<Error?>(null);

    public Task<IReadOnlyList<LawfulRecord>> RetainAsync(long memberId, CancellationToken ct) => Task.FromResult<IReadOnlyList<LawfulRecord>>([]);

    public async Task EraseAsync(long memberId, CancellationToken ct)
    {
        await db.Consents.Where(c => c.MemberId == memberId).ExecuteDeleteAsync(ct);
        var member = await db.Members.FirstAsync(m => m.Id == memberId, ct);
        member.Forget();
    }
}
