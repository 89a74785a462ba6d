using System.Net;
using Amazon;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;
using Microsoft.Extensions.Logging;
using PickGo.Application.Catalogue;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;
using PickGo.Domain.Platform;

namespace PickGo.Infrastructure.Catalogue.Images;

/// <summary>Pictures in a bucket, at Amazon or at whoever speaks the same.</summary>
internal sealed class S3ImageStore(S3Options options, ILogger<S3ImageStore> log) : IImageStore, IDisposable
{
    private readonly AmazonS3Client _s3 = Connect(options);

    public bool IsConfigured => true;

    public async Task<Result<string>> KeepAsync(byte[] picture, CancellationToken ct)
    {
        var key = ImageKeys.Of(picture);
        using var body = new MemoryStream(picture, writable: false);
        // Written again where it lies already: the same bytes, and one question instead of two. A half of it is never seen.
        var request = new PutObjectRequest { BucketName = options.Bucket, Key = ImageKeys.PathOf(key), InputStream = body, ContentType = IImages.ContentType, UseChunkEncoding = false };
        try
        {
            await _s3.PutObjectAsync(request, ct);
            return key;
        }
        catch (Exception e) when (IsAway(e, ct))
        {
            ImageLog.NotKept(log, e, key);
            return CatalogueErrors.PicturesUnavailable;
        }
    }

    public async Task<Result<byte[]>> FindAsync(string key, CancellationToken ct)
    {
        if (!ImageKeys.IsOne(key)) return CatalogueErrors.PictureNotFound;

        try
        {
            using var found = await _s3.GetObjectAsync(options.Bucket, ImageKeys.PathOf(key), ct);
            using var picture = new MemoryStream();
            await found.ResponseStream.CopyToAsync(picture, ct);
            return picture.ToArray();
        }
        catch (AmazonS3Exception e) when (e.StatusCode == HttpStatusCode.NotFound && e.ErrorCode == "NoSuchKey")
        {
            return CatalogueErrors.PictureNotFound;
        }
        catch (Exception e) when (IsAway(e, ct))
        {
            ImageLog.NotRead(log, e, key);
            return CatalogueErrors.PicturesUnavailable;
        }
    }

    public void Dispose() => _s3.Dispose();

    /// <summary>Refused, without its bucket, unreachable or too slow: an operator's to mend, and nobody's error page.</summary>
    private static bool IsAway(Exception e, CancellationToken ct) =>
        !ct.IsCancellationRequested && e is AmazonServiceException or AmazonClientException or HttpRequestException or IOException or OperationCanceledException;

    private static AmazonS3Client Connect(S3Options options)
    {
        var config = new AmazonS3Config
        {
            Timeout = TimeSpan.FromSeconds(options.TimeoutSeconds),
            MaxErrorRetry = 2,
            // Others than Amazon know neither buckets as host names nor every checksum.
            ForcePathStyle = options.ServiceUrl is not null,
            RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED,
            ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED,
        };
        if (options.ServiceUrl is { } url) (config.ServiceURL, config.AuthenticationRegion) = (url, options.Region);
        else config.RegionEndpoint = RegionEndpoint.GetBySystemName(options.Region);
        return options.AccessKey is { Length: > 0 } key ? new AmazonS3Client(key, options.SecretKey, config) : new AmazonS3Client(config);
    }
}
