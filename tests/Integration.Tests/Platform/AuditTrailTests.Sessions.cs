using PickGo.Tests.Support;

namespace PickGo.Integration.Tests;

public sealed partial class AuditTrailTests
{
    private async Task SessionsAndRoomsAsync(ApiClient operators)
    {
        var sale = await Host.SaleAsync(opensIn: TimeSpan.FromHours(2));
        var path = $"/api/admin/sessions/{sale.SessionId}";
        var settings = (await operators.GetAsync(path)).Body;
        await operators.PutAsync(path, new { version = settings.GetProperty("version").GetInt32(), reserveOpenAt = settings.GetProperty("reserveOpenAt").GetDateTime(), seatLimit = 3 });
        var performance = (await operators.GetAsync($"/api/posts/{sale.PostId}")).Body.GetProperty("performance").GetProperty("id").GetInt64();
        await operators.DeleteAsync($"/api/admin/performances/{performance}/refund-terms");
        var prices = (await operators.GetAsync($"/api/admin/performances/{performance}/prices")).Body;
        object[] areas = [.. prices.GetProperty("areas").EnumerateArray().Select(a => new { areaId = a.GetProperty("areaId").GetInt64(), grade = "R", price = 1000 })];
        await operators.PutAsync($"/api/admin/performances/{performance}/prices", new { version = prices.GetProperty("version").GetInt32(), prices = areas });
        await operators.PutAsync($"{path}/prices", new { version = prices.GetProperty("sessions")[0].GetProperty("version").GetInt32(), prices = areas });
        await operators.PostAsync($"{path}/blocked-seats", new { seats = new[] { 1, 2 } });
        var import = await operators.PostAsync("/api/admin/imports", new { source = "Kopis", from = "2026-01-01", to = "2026-01-02" });
        await operators.DeleteAsync($"/api/admin/operations/{import.Id}");
        var room = $"/api/admin/queues/{sale.SessionId}";
        await operators.PutAsync($"{room}/rate", new { ratePerSecond = 5, capacity = 10 });
        foreach (var command in new[] { "pause", "resume", "drain" }) await operators.PostAsync($"{room}/{command}");
        await operators.DeleteAsync($"{room}/members/{operators.MemberId}");
    }

    private async Task PlansAsync(ApiClient operators)
    {
        var sale = await TestPlans.LaterAsync(Host);
        var plan = await operators.UploadAsync(sale.Venue, "기본");
        await operators.TakeAsync(sale, plan.Number("id"), null, new Dictionary<string, long> { ["R"] = 90_000 });
    }
}
