using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace PickGo.WebApi.Platform;

/// <summary>Answers that many get are written as JSON once, and kept as long as the object that they are made of.</summary>
internal sealed class WrittenJson(IOptions<JsonOptions> options)
{
    private const string ContentType = "application/json; charset=utf-8";

    private readonly ConditionalWeakTable<object, byte[]> _written = [];

    /// <summary>200 with a value.</summary>
    /// <param name="kept">What a cache gives to all who ask, and nobody changes.</param>
    public IResult Of<T>(T kept) where T : class =>
        Results.Bytes(_written.GetValue(kept, _ => JsonSerializer.SerializeToUtf8Bytes(kept, options.Value.SerializerOptions)), ContentType);
}
