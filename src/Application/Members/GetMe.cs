using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Members;
using PickGo.Domain.Platform;

namespace PickGo.Application.Members;

public sealed record GetMe(long MemberId) : IQuery<MemberView>;

internal sealed class GetMeHandler(IPickGoDb db) : IRequestHandler<GetMe, Result<MemberView>>
{
    public async Task<Result<MemberView>> Handle(GetMe request, CancellationToken cancellationToken)
    {
        var member = await db.Members.AsNoTracking().Include(m => m.Account).FirstOrDefaultAsync(m => m.Id == request.MemberId, cancellationToken);
        return member is null ? MemberErrors.NotFound : MemberView.Of(member);
    }
}
