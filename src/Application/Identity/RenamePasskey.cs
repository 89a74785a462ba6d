using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Identity;
using PickGo.Domain.Platform;

namespace PickGo.Application.Identity;

/// <summary>Gives a passkey another name.</summary>
/// <param name="AccountId">Whose.</param>
/// <param name="Id">Which.</param>
/// <param name="Name">How the member knows it.</param>
public sealed record RenamePasskey(long AccountId, long Id, string Name) : IUseCase<PasskeyView>, ICommand;

internal sealed class RenamePasskeyValidator : AbstractValidator<RenamePasskey>
{
    public RenamePasskeyValidator() => RuleFor(r => r.Name).IsPasskeyName();
}

internal sealed class RenamePasskeyHandler(IPickGoDb db, Transactions transactions, IAuditTrail audit) : IRequestHandler<RenamePasskey, Result<PasskeyView>>
{
    public Task<Result<PasskeyView>> Handle(RenamePasskey request, CancellationToken cancellationToken) =>
        transactions.RunUntilSettledAsync(() => RenameAsync(request, cancellationToken), cancellationToken);

    private async Task<Result<PasskeyView>> RenameAsync(RenamePasskey request, CancellationToken ct)
    {
        var passkey = await db.Passkeys.FirstOrDefaultAsync(p => p.Id == request.Id && p.AccountId == request.AccountId, ct);
        if (passkey is null) return PasskeyErrors.NotFound;

        passkey.Rename(request.Name);
        audit.Add(Account.SubjectOf(request.AccountId), new AuditChange("passkeyRenamed", null, true));
        var saved = await db.SaveAsync(ct);
        return saved.IsRefused ? saved.Error : PasskeyView.Of(passkey);
    }
}
