using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Members;
using PickGo.Domain.Platform;

namespace PickGo.Application.Members;

/// <summary>Changes what a member may change alone.</summary>
public sealed record UpdateMe(long MemberId, string Nickname) : IUseCase<MemberView>, ICommand, ITransactional;

internal sealed class UpdateMeValidator : AbstractValidator<UpdateMe>
{
    public UpdateMeValidator() => RuleFor(r => r.Nickname).IsNickname();
}

internal sealed class UpdateMeHandler(IPickGoDb db, IAuditTrail audit) : IRequestHandler<UpdateMe, Result<MemberView>>
{
    public async Task<Result<MemberView>> Handle(UpdateMe request, CancellationToken cancellationToken)
    {
        var member = await db.Members.Include(m => m.Account).FirstOrDefaultAsync(m => m.Id == request.MemberId, cancellationToken);
        if (member is null) return MemberErrors.NotFound;

        if (member.Rename(request.Nickname)) audit.Add(member);
        var saved = await db.SaveAsync(cancellationToken);
        return saved.IsRefused ? saved.Error : MemberView.Of(member);
    }
}
