using FluentValidation;
using PickGo.Application.Platform;
using PickGo.Domain.Catalogue;

namespace PickGo.Application.Catalogue;

/// <summary>What edits of prices share.</summary>
internal static class AreaPrices
{
    public static void MustBePrice<T>(this IRuleBuilderInitialCollection<T, AreaPrice> prices) => prices.Must(p => p?.Price is >= 0 and <= PerformanceArea.MaxPrice)
        .WithMessage($"A price is 0 to {PerformanceArea.MaxPrice} won.");

    /// <summary>What an edit changes, area by area: <c>{"price:7":["R 50000","R 60000"]}</c>.</summary>
    public static AuditChange[] Between(IEnumerable<AreaPrice> before, IEnumerable<AreaPrice> after)
    {
        var (was, becomes) = (before.ToDictionary(p => p.AreaId), after.ToDictionary(p => p.AreaId));
        return [.. was.Keys.Union(becomes.Keys).Order().Where(a => was.GetValueOrDefault(a) != becomes.GetValueOrDefault(a))
            .Select(a => new AuditChange(FormattableString.Invariant($"price:{a}"), TextOf(was.GetValueOrDefault(a)), TextOf(becomes.GetValueOrDefault(a))))];
    }

    private static string? TextOf(AreaPrice? price) => price is null ? null : FormattableString.Invariant($"{price.Grade} {price.Price}");
}
