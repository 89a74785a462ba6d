using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PickGo.Application.Platform;
using PickGo.Domain.Members;
using PickGo.Domain.Platform;

namespace PickGo.Application.Members;

/// <summary>Profile and ledger of consents.</summary>
internal sealed class MemberData(IPickGoDb db, IOptions<SiteOptions> site) : IPersonalData
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
            Image = MemberImageView.AddressOf(member) is { } address ? site.Value.Page(address) : null,
            Consents = lines.Select(c => new { Kind = ConsentKinds.NameOf(c.Kind), c.Version, c.Given, c.At, Way = c.Way.ToString() }),
        };
    }

    public Task<Error?> FindObstacleAsync(long memberId, CancellationToken ct) => Task.FromResult<Error?>(null);

    public Task<IReadOnlyList<LawfulRecord>> RetainAsync(long memberId, CancellationToken ct) => Task.FromResult<IReadOnlyList<LawfulRecord>>([]);

    public async Task EraseAsync(long memberId, CancellationToken ct)
    {
        // Read before the pictures: one that is put there after they are deleted has raised the token, and nobody leaves beside it.
        var member = await db.Members.FirstAsync(m => m.Id == memberId, ct);
        await db.Consents.Where(c => c.MemberId == memberId).ExecuteDeleteAsync(ct);
        await db.MemberImages.Where(i => i.MemberId == memberId).ExecuteDeleteAsync(ct);
        member.Forget();
    }
}
