using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Members;
using PickGo.Domain.Platform;

namespace PickGo.Application.Members;

/// <summary>Puts another picture beside the member's name.</summary>
/// <param name="MemberId">Whose.</param>
/// <param name="File">As it was sent.</param>
public sealed record ChangeImage(long MemberId, byte[] File) : IUseCase<MemberImageView>, ICommand;

internal sealed class ChangeImageHandler(IPickGoDb db, IImages images, Transactions transactions, IAuditTrail audit) : IRequestHandler<ChangeImage, Result<MemberImageView>>
{
    public async Task<Result<MemberImageView>> Handle(ChangeImage request, CancellationToken cancellationToken)
    {
        // Slow, so it holds no transaction open.
        var content = await images.DrawAsync(request.File, new Drawing(MemberImage.Side, MemberImage.Side), cancellationToken);
        if (content.IsRefused) return content.Error;
        return await transactions.RunUntilSettledAsync(() => ChangeAsync(request.MemberId, content.Value, cancellationToken), cancellationToken);
    }

    private async Task<Result<MemberImageView>> ChangeAsync(long memberId, byte[] content, CancellationToken ct)
    {
        // Whoever left while the picture was drawn must find nothing of theirs put back.
        var member = await db.Members.Present().FirstOrDefaultAsync(m => m.Id == memberId, ct);
        if (member is null) return MemberErrors.NotFound;

        var image = new MemberImage(memberId, content);
        await db.MemberImages.Where(i => i.MemberId == memberId).ExecuteDeleteAsync(ct);
        db.MemberImages.Add(image);
        member.Show(image.Key);
        audit.Add(member.AuditSubject, new AuditChange("image", null, true));
        var saved = await db.SaveAsync(ct);
        return saved.IsRefused ? saved.Error : new MemberImageView(MemberImageView.AddressOf(image.Key));
    }
}
