using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PickGo.TossSandbox.Payments;

namespace PickGo.TossSandbox.Platform;

/// <summary>JSON in and out. Numbers are numbers: <c>"1000"</c> and <c>1000.5</c> are no amounts.</summary>
public static class Json
{
    /// <summary>Hangul is written as it is.</summary>
    public static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.Strict,
        PropertyNameCaseInsensitive = false,
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Format);

    /// <summary>The body, checked; or what is wrong with it.</summary>
    public static async Task<(T? Body, TossError? Error)> ReadAsync<T>(HttpRequest request)
        where T : class, IRequestBody
    {
        try
        {
            var body = await JsonSerializer.DeserializeAsync<T>(request.Body, Format, request.HttpContext.RequestAborted);
            return body is null ? (null, Malformed()) : (body, body.Check());
        }
        catch (JsonException exception)
        {
            return (null, Malformed(exception.Path));
        }
    }

    private static TossError Malformed(string? path = null)
        => TossErrors.InvalidRequest(path is null or "$"
            ? "요청 본문이 올바른 JSON 객체가 아닙니다."
            : $"요청 본문의 {path.Replace("$.", string.Empty, StringComparison.Ordinal)} 값이 올바르지 않습니다.");
}
