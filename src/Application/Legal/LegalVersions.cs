using PickGo.Domain.Platform;

namespace PickGo.Application.Legal;

/// <summary>Which version counts on which day.</summary>
internal static class LegalVersions
{
    /// <summary>The newest whose day has come in Korea; before the first of them, the first. Null where there is none at all.</summary>
    public static LegalText? InForce(IReadOnlyList<LegalText> versions, TimeProvider time)
    {
        var today = DateOnly.FromDateTime(Kst.FromUtc(time.GetUtcNow().UtcDateTime));
        return versions.LastOrDefault(v => v.EffectiveOn <= today) ?? (versions.Count > 0 ? versions[0] : null);
    }
}
