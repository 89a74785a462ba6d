using MediatR;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;

namespace PickGo.Application.Catalogue;

/// <summary>A picture of the catalogue.</summary>
public sealed record GetPicture(string Key) : IQuery<byte[]>
{
    /// <summary>Address of a picture.</summary>
    public static string AddressOf(string key) => $"/api/images/{key}";
}

internal sealed class GetPictureHandler(IImageStore store) : IRequestHandler<GetPicture, Result<byte[]>>
{
    public Task<Result<byte[]>> Handle(GetPicture request, CancellationToken cancellationToken) => store.FindAsync(request.Key, cancellationToken);
}
