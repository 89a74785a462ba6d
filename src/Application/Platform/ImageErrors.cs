using PickGo.Domain.Platform;

namespace PickGo.Application.Platform;

/// <summary>Refusals of <see cref="IImages"/>.</summary>
public static class ImageErrors
{
    public static readonly Error Unreadable = new("image.unreadable", ErrorKind.Impossible, "This is no JPEG, PNG or WebP picture, or not a whole one.");
    public static readonly Error TooManyPixels = new("image.too-many-pixels", ErrorKind.Impossible, "This picture has more than 25 million pixels.");
}
