using Microsoft.Extensions.Options;

namespace PickGo.Infrastructure.Catalogue.Import;

/// <summary>Each attempt waits for its turn, repeated ones too.</summary>
internal sealed class KopisPaceHandler(KopisPace pace) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await pace.WaitAsync(cancellationToken);
        return await base.SendAsync(request, cancellationToken);
    }
}

/// <summary>Puts the service key into the address for the one who sends it, and takes it out again: nobody else can log what they do not see.</summary>
internal sealed class KopisKeyHandler(IOptions<KopisOptions> options) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var shown = request.RequestUri!;
        var key = $"service={Uri.EscapeDataString(options.Value.ServiceKey!)}";
        request.RequestUri = new UriBuilder(shown) { Query = shown.Query.Length > 1 ? $"{shown.Query}&{key}" : key }.Uri;
        try
        {
            return await base.SendAsync(request, cancellationToken);
        }
        finally
        {
            request.RequestUri = shown;
        }
    }
}

/// <summary>
/// Reads the answer while it comes, up to a bound, whatever length it announces: within the time of the attempt, and early enough to be repeated
/// when it is rubbish.
/// </summary>
internal sealed class KopisAnswerHandler : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        try
        {
            using var sent = response.Content;
            response.Content = new KopisContent(KopisAnswer.Read(response.StatusCode, await ReadAsync(sent, cancellationToken)));
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    private static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpContent content, CancellationToken ct)
    {
        await using var from = await content.ReadAsStreamAsync(ct);
        using var to = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await from.ReadAsync(buffer, ct)) > 0)
        {
            if (to.Length + read > KopisAnswer.MaxBytes) throw new KopisTooLargeException();
            to.Write(buffer, 0, read);
        }

        return to.GetBuffer().AsMemory(0, (int)to.Length);
    }
}

/// <summary>An answer that was read.</summary>
internal sealed class KopisContent(KopisAnswer answer) : ByteArrayContent([])
{
    public KopisAnswer Answer => answer;
}

/// <summary>Somebody sends more than a record can be.</summary>
internal sealed class KopisTooLargeException() : Exception($"An answer of KOPIS has more than {KopisAnswer.MaxBytes} bytes.");
