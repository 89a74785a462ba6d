using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

public sealed partial class AuditTrailTests
{
    private async Task ReviewsAsync(ApiClient operators)
    {
        var sale = await Host.SaleAsync();
        using var author = await Host.MemberAsync();
        using var reader = await Host.MemberAsync();
        var reviews = $"/api/posts/{sale.PostId}/reviews";
        var one = $"{reviews}/{(await author.PostAsync(reviews, new { stars = 4, text = "좋았어요" })).Id}";
        await author.PutAsync(one, new { stars = 3, text = "괜찮았어요" });
        await reader.PostAsync($"{one}/like");
        await reader.DeleteAsync($"{one}/like");
        await reader.PostAsync($"{one}/report", new { reason = "Abuse" });
        var asOperators = $"/api/admin/reviews/{one.Split('/')[^1]}/hidden";
        await operators.PutAsync(asOperators, new { reason = "욕설" });
        await operators.DeleteAsync(asOperators);
        await operators.PutAsync($"/api/admin/posts/{sale.PostId}/reviews", new { ticketNeeded = true });
        await author.DeleteAsync(one);
    }
}
