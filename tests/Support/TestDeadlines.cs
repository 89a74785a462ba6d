using Microsoft.EntityFrameworkCore;

namespace PickGo.Tests.Support;

/// <summary>Moves the deadline of a reservation instead of waiting for it.</summary>
public static class TestDeadlines
{
    /// <summary>The reservation and its payment run out at this moment.</summary>
    public static Task EndAtAsync(this PickGoHost host, string reservation, DateTime at) => host.WithDbAsync(async db =>
    {
        var row = db.Reservations.Where(r => r.Code == reservation);
        await db.Payments.Where(p => row.Any(r => r.Id == p.ReservationId)).ExecuteUpdateAsync(p => p.SetProperty(x => x.ExpiresAt, at));
        await row.ExecuteUpdateAsync(r => r.SetProperty(x => x.ExpiresAt, at));
        return at;
    });

    /// <summary>Its time is over, and the job has seen it.</summary>
    public static async Task RunOutAsync(this PickGoHost host, ApiClient member, string reservation)
    {
        await host.EndAtAsync(reservation, TimeProvider.System.GetUtcNow().UtcDateTime.AddSeconds(-1));
        await Eventually.TrueAsync(async () => (await member.GetAsync($"/api/reservations/{reservation}")).Text("status") == "Expired", "the reservation has expired");
    }
}
