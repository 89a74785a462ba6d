using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Members;
using PickGo.Domain.Platform;

namespace PickGo.Application.Members;

public sealed record GetMe(long MemberId) : IUseCase<MemberView>;

internal sealed class GetMeHandler(IPickGoDb db) : IRequestHandler<GetMe, Result<MemberView>>
{
    public async Task<Result<MemberView>> Handle(GetMe request, CancellationToken cancellationToken)
    {
        var member = await db.Members.AsNoTracking().FirstOrDefaultAsync(m => m.Id == request.MemberId, cancellationToken);
        return member is null ? MemberErrors.NotFound : member.ToView();
    }
}

/// <summary>Changes what a member may change alone.</summary>
public sealed record UpdateMe(long MemberId, string Nickname) : IUseCase<MemberView>, ITransactional;

internal sealed class UpdateMeValidator : AbstractValidator<UpdateMe>
{
    public UpdateMeValidator() => RuleFor(r => r.Nickname).IsNickname();
}

internal sealed class UpdateMeHandler(IPickGoDb db, TimeProvider time) : IRequestHandler<UpdateMe, Result<MemberView>>
{
    public async Task<Result<MemberView>> Handle(UpdateMe request, CancellationToken cancellationToken)
    {
        var member = await db.Members.FirstOrDefaultAsync(m => m.Id == request.MemberId, cancellationToken);
        if (member is null) return MemberErrors.NotFound;

        member.Rename(request.Nickname, time.GetUtcNow().UtcDateTime);
        var saved = await db.SaveAsync(cancellationToken);
        return saved.IsRefused ? saved.Error : member.ToView();
    }
}
