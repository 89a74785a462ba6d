using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace PickGo.WebApi.Platform;

/// <summary>What the parameters of addresses mean: the same name means the same everywhere, but for <c>id</c>, whose thing the address names.</summary>
internal static class ParameterMeanings
{
    private static readonly Dictionary<string, string> Meanings = new()
    {
        ["page"] = "Number of the page, from 1.",
        ["size"] = "How many on a page, 1 to 100.",
        ["keyword"] = "Words to look for, all of them; spaces and case do not matter, and consonants alone are the initials of syllables. At most 100 characters.",
        ["type"] = "Only this kind of performance.",
        ["place"] = "Words to look for in name, hall and address of the venue. At most 100 characters.",
        ["from"] = "Only what is played on this day in Korea or later.",
        ["to"] = "Only what is played on this day in Korea or before.",
        ["priceMax"] = "Only what has a seat for so much or less, whole KRW.",
        ["state"] = "Only what can be booked now, later, or no more.",
        ["venueId"] = "Only what is played at the venue of this number.",
        ["postId"] = "Number of the post.",
        ["sort"] = "Order of the list.",
        ["seats"] = "Seat numbers with commas between them; absent: all.",
        ["cursor"] = "What the page before answered as next; absent: the first page.",
        ["reviewId"] = "Number of the review.",
        ["hidden"] = "Those that are hidden; absent or false: those that members reported.",
        ["sessionId"] = "Number of the session.",
        ["name"] = "The text: terms, privacy, refunds or support.",
        ["language"] = "Of the texts; Korean by default.",
        ["version"] = "Number of the version; absent: the one in force.",
        ["clientId"] = "Public name of the client.",
        ["provider"] = "Whose log-in: kakao, naver or google.",
        ["returnUrl"] = "Path of the page to come back to; anything else means the home page.",
        ["key"] = "Of the picture, as its address has it.",
        ["phase"] = "Whether the sale is to open or is open.",
        ["subjectKind"] = "Kind of what the entry is about, e.g. session.",
        ["subjectId"] = "What it is known by.",
        ["memberId"] = "Number of the member.",
        ["q"] = "What was said, whole: booking code, serial of a ticket, order id, payment key, mail address or nickname.",
        ["reason"] = "Why somebody's things are looked at; kept with the entry of it. At most 200 characters.",
        ["waiveFee"] = "Whether no fee is kept; absent: one is, as the terms say.",
        ["tosspayments-webhook-transmission-id"] = "The gateway's number of this transmission; repeats carry the same.",
    };

    private static readonly (string Prefix, string Thing)[] Things =
    [
        ("api/posts", "post"), ("api/venues", "venue"), ("api/sessions", "session"), ("api/admin/sessions", "session"), ("api/admin/queues", "session"),
        ("api/reservations", "reservation"), ("api/admin/reservations", "reservation"), ("api/payments", "payment"), ("api/admin/payments", "payment"),
        ("api/admin/members", "member"), ("api/members/me/sessions", "log-in"), ("api/members/me/passkeys", "passkey"), ("api/admin/performances", "performance"), ("api/admin/reviews", "review"), ("api/admin/posts", "post"), ("api/admin/operations", "operation"), ("api/admin/venues", "venue"), ("api/admin/plans", "plan"),
    ];

    private static readonly string[] Coded = ["reservation", "payment"];

    public static Task Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken ct)
    {
        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
            parameter.Description ??= parameter.Name == "id" ? ThingOf(context.Description.RelativePath!) : Meanings.GetValueOrDefault(parameter.Name!);
        return Task.CompletedTask;
    }

    private static string? ThingOf(string path) =>
        Things.FirstOrDefault(t => path.StartsWith(t.Prefix, StringComparison.Ordinal)).Thing is { } thing ? $"{(Coded.Contains(thing) ? "Code" : "Number")} of the {thing}." : null;
}
