using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Members;
using PickGo.Domain.Platform;

namespace PickGo.Application.Members;

/// <summary>Takes the picture beside the member's name away.</summary>
public sealed record RemoveImage(long MemberId) : IUseCase, ICommand, ITransactional;

internal sealed class RemoveImageHandler(IPickGoDb db, IAuditTrail audit) : IRequestHandler<RemoveImage, Result>
{
    public async Task<Result> Handle(RemoveImage request, CancellationToken cancellationToken)
    {
        var member = await db.Members.FirstOrDefaultAsync(m => m.Id == request.MemberId, cancellationToken);
        if (member is null) return MemberErrors.NotFound;
        if (member.ImageKey is null) return Result.Done;

        await db.MemberImages.Where(i => i.MemberId == member.Id).ExecuteDeleteAsync(cancellationToken);
        member.Show(null);
        audit.Add(member.AuditSubject, new AuditChange("image", true, null));
        return await db.SaveAsync(cancellationToken);
    }
}
