using System.Collections.Concurrent;
using PickGo.Application.Catalogue;
using PickGo.Application.Catalogue.Import;
using PickGo.Domain.Platform;

namespace PickGo.Integration.Tests.Import;

/// <summary>Pictures that lie where a test says; the real ones are fetched from the sandbox.</summary>
internal sealed class ScriptedPictures : IPictures
{
    public ConcurrentQueue<Uri> Asked { get; } = new();

    public ConcurrentDictionary<Uri, Error> Refusals { get; } = new();

    public bool IsConfigured => true;

    public Task<Result<string>> KeepPosterAsync(Uri source, CancellationToken ct) => KeepIntroAsync(source, ct);

    public Task<Result<string>> KeepIntroAsync(Uri source, CancellationToken ct)
    {
        Asked.Enqueue(source);
        return Task.FromResult(Refusals.TryGetValue(source, out var refusal) ? (Result<string>)refusal : AddressOf(source));
    }

    public static string AddressOf(Uri source) => GetPicture.AddressOf(source.Segments[^1]);
}
