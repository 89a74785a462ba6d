using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Members;
using PickGo.Domain.Platform;

namespace PickGo.Application.Members;

/// <summary>Changes what a member may change alone.</summary>
/// <param name="MemberId">Whose.</param>
/// <param name="Nickname">As others will see it.</param>
/// <param name="Language">Of mails; null: stays as it is.</param>
public sealed record UpdateMe(long MemberId, string Nickname, Language? Language) : IUseCase<MemberView>, ICommand, ITransactional;

internal sealed class UpdateMeValidator : AbstractValidator<UpdateMe>
{
    public UpdateMeValidator()
    {
        RuleFor(r => r.Nickname).IsNickname();
        RuleFor(r => r.Language).IsInEnum();
    }
}

internal sealed class UpdateMeHandler(IPickGoDb db, IAuditTrail audit) : IRequestHandler<UpdateMe, Result<MemberView>>
{
    public async Task<Result<MemberView>> Handle(UpdateMe request, CancellationToken cancellationToken)
    {
        var member = await db.Members.Present().Include(m => m.Account).FirstOrDefaultAsync(m => m.Id == request.MemberId, cancellationToken);
        if (member is null) return MemberErrors.NotFound;

        var nickname = Nicknames.Normalize(request.Nickname);
        // A name from before there was the rule may stay while something else is changed.
        if (nickname != member.Nickname && Nicknames.LooksLikeOperators(nickname)) return MemberErrors.NicknameReserved;

        var renamed = member.Rename(nickname);
        if (member.Speak(request.Language ?? member.Language) || renamed) audit.Add(member);
        var saved = await db.SaveAsync(cancellationToken);
        return saved.IsRefused ? saved.Error : MemberView.Of(member);
    }
}
