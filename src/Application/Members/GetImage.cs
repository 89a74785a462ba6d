using MediatR;
using Microsoft.EntityFrameworkCore;
using PickGo.Application.Platform;
using PickGo.Domain.Members;
using PickGo.Domain.Platform;

namespace PickGo.Application.Members;

/// <summary>A member's picture, for whoever has its address.</summary>
public sealed record GetImage(string Key) : IQuery<byte[]>;

internal sealed class GetImageHandler(IPickGoDb db) : IRequestHandler<GetImage, Result<byte[]>>
{
    public async Task<Result<byte[]>> Handle(GetImage request, CancellationToken cancellationToken) =>
        await db.MemberImages.Where(i => i.Key == request.Key).Select(i => i.Content).FirstOrDefaultAsync(cancellationToken) is { } content
            ? content
            : MemberErrors.ImageNotFound;
}
