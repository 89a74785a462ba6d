using Microsoft.EntityFrameworkCore;

namespace PickGo.Tests.Support;

/// <summary>Moves the deadline of a reservation instead of waiting for it.</summary>
public static class TestDeadlines
{
    /// <summary>The reservation and its payment run out at this moment.</summary>
    public static Task EndAtAsync(this PickGoHost host, long reservation, DateTime at) => host.WithDbAsync(async db =>
    {
        await db.Reservations.Where(r => r.Id == reservation).ExecuteUpdateAsync(r => r.SetProperty(x => x.ExpiresAt, at));
        await db.Payments.Where(p => p.ReservationId == reservation).ExecuteUpdateAsync(p => p.SetProperty(x => x.ExpiresAt, at));
        return at;
    });

    /// <summary>Its time is over, and the job has seen it.</summary>
    public static async Task RunOutAsync(this PickGoHost host, ApiClient member, long reservation)
    {
        await host.EndAtAsync(reservation, TimeProvider.System.GetUtcNow().UtcDateTime.AddSeconds(-1));
        await Eventually.TrueAsync(async () => (await member.GetAsync($"/api/reservations/{reservation}")).Text("status") == "Expired", "the reservation has expired");
    }
}
