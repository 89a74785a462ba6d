using Microsoft.Extensions.Options;
using PickGo.Application.Catalogue;
using PickGo.Application.Catalogue.Import;
using PickGo.Application.Platform;
using PickGo.Domain.Platform;

namespace PickGo.Infrastructure.Catalogue.Import;

/// <summary>Fetches pictures from where KOPIS is, and from nowhere else: a record could name an address of our own network.</summary>
internal sealed class KopisPictures(HttpClient http, IImages images, IImageStore store, IOptions<KopisOptions> options) : IPictures
{
    public const int MaxBytes = 5 * 1024 * 1024;

    private static readonly Drawing Poster = new(600, 800, MayBeGif: true);

    /// <summary>Announcements are long strips; WebP ends at 16,383.</summary>
    private static readonly Drawing Intro = new(1000, 16_000, IsWhole: true, MayBeGif: true);

    public bool IsConfigured => store.IsConfigured;

    public Task<Result<string>> KeepPosterAsync(Uri source, CancellationToken ct) => KeepAsync(source, Poster, ct);

    public Task<Result<string>> KeepIntroAsync(Uri source, CancellationToken ct) => KeepAsync(source, Intro, ct);

    private async Task<Result<string>> KeepAsync(Uri source, Drawing drawing, CancellationToken ct)
    {
        var kopis = new Uri(options.Value.BaseUrl);
        if (!source.IsAbsoluteUri || source.Host != kopis.Host || source.Port != kopis.Port || source.UserInfo.Length > 0) return PictureErrors.Elsewhere;

        var file = await FetchAsync(source, ct);
        if (file.IsRefused) return file.Error;

        var drawn = await images.DrawAsync(file.Value, drawing, ct);
        if (drawn.IsRefused) return drawn.Error;

        var key = await store.KeepAsync(drawn.Value, ct);
        return key.IsRefused ? key.Error : GetPicture.AddressOf(key.Value);
    }

    private async Task<Result<byte[]>> FetchAsync(Uri source, CancellationToken ct)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ct);
        patience.CancelAfter(TimeSpan.FromSeconds(options.Value.TimeoutSeconds));
        try
        {
            using var answer = await http.GetAsync(source, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            if (!answer.IsSuccessStatusCode) return PictureErrors.Unreachable;

            await using var body = await answer.Content.ReadAsStreamAsync(patience.Token);
            using var file = new MemoryStream();
            var buffer = new byte[64 * 1024];
            // Counted while it comes: what is announced need not be true.
            for (int read; (read = await body.ReadAsync(buffer, patience.Token)) > 0; file.Write(buffer, 0, read))
            {
                if (file.Length + read > MaxBytes) return PictureErrors.TooLarge;
            }

            return file.ToArray();
        }
        catch (Exception e) when (!ct.IsCancellationRequested && e is HttpRequestException or IOException or OperationCanceledException)
        {
            return PictureErrors.Unreachable;
        }
    }
}
