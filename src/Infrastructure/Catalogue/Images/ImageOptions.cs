using Microsoft.Extensions.Options;

namespace PickGo.Infrastructure.Catalogue.Images;

/// <summary>Where pictures of the catalogue are kept (<c>Images:*</c>); with neither, none is fetched.</summary>
public sealed class ImageOptions
{
    public const string Section = "Images";

    /// <summary>A folder that all servers share.</summary>
    public string? Folder { get; set; }

    /// <summary>A bucket instead.</summary>
    public S3Options? S3 { get; set; }
}

/// <summary>Storage that speaks the protocol of Amazon S3 (<c>Images:S3:*</c>).</summary>
public sealed class S3Options
{
    /// <summary>Of ours alone; nobody but our servers needs to read it.</summary>
    public string? Bucket { get; set; }

    /// <summary>Where it answers; null: Amazon, in the region.</summary>
    public string? ServiceUrl { get; set; }

    public string Region { get; set; } = "ap-northeast-2";

    /// <summary>Null: what the machine is allowed to by its role.</summary>
    public string? AccessKey { get; set; }

    public string? SecretKey { get; set; }

    /// <summary>How long one attempt may take.</summary>
    public int TimeoutSeconds { get; set; } = 5;
}

internal sealed class ImageOptionsValidator : IValidateOptions<ImageOptions>
{
    public ValidateOptionsResult Validate(string? name, ImageOptions options) => MistakeOf(options) is { } mistake ? ValidateOptionsResult.Fail(mistake) : ValidateOptionsResult.Success;

    private static string? MistakeOf(ImageOptions options)
    {
        if (options.S3 is not { } s3) return null;
        if (options.Folder is not null) return "Images:Folder and Images:S3 are two places; say one.";
        if (string.IsNullOrWhiteSpace(s3.Bucket)) return "Images:S3:Bucket is missing.";
        if (s3.TimeoutSeconds is < 1 or > 60) return "Images:S3:TimeoutSeconds must be 1 to 60.";
        if (string.IsNullOrEmpty(s3.AccessKey) != string.IsNullOrEmpty(s3.SecretKey)) return "Images:S3:AccessKey and Images:S3:SecretKey are said together, or neither.";
        return s3.ServiceUrl is null || (Uri.TryCreate(s3.ServiceUrl, UriKind.Absolute, out var address) && address.Scheme is "http" or "https")
            ? null
            : $"Images:S3:ServiceUrl must be an http(s) address; it is '{s3.ServiceUrl}'.";
    }
}
