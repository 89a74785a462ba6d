using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Members;
using PickGo.Domain.Platform;

namespace PickGo.Application.Members;

/// <summary>
/// Keeps a member out, or lets them in again. Logging in and renewing tokens end with the commit; tokens, places and entry passes
/// that are already given end within a second (<see cref="ILockedMembers"/>).
/// </summary>
public sealed record LockMember(long MemberId, bool Lock, long OperatorId) : IUseCase;

internal sealed class LockMemberHandler(IPickGoDb db, Transactions transactions, TimeProvider time) : IRequestHandler<LockMember, Result>
{
    /// <summary>Of several operators who want the same, the later ones find it done.</summary>
    public Task<Result> Handle(LockMember request, CancellationToken cancellationToken) =>
        transactions.RunUntilSettledAsync(() => WriteAsync(request, cancellationToken), cancellationToken);

    private async Task<Result> WriteAsync(LockMember request, CancellationToken ct)
    {
        var member = await db.Members.FirstOrDefaultAsync(m => m.Id == request.MemberId, ct);
        if (member is null) return MemberErrors.NotFound;

        var now = time.GetUtcNow().UtcDateTime;
        var done = request.Lock ? member.Lock(now, request.OperatorId) : member.Unlock(now, request.OperatorId);
        return done.IsRefused ? done : await db.SaveAsync(ct);
    }
}

/// <summary>Members whose access tokens may still be about although an operator locked them.</summary>
public interface ILockedMembers
{
    /// <summary>Costs nothing: what is known is at most a second old.</summary>
    bool Contains(long memberId);
}
