using FluentValidation;
using Microsoft.EntityFrameworkCore;

namespace PickGo.Application.Platform;

/// <summary>One page of a list; <c>page</c> counts from 1.</summary>
/// <param name="Items">What is on the page.</param>
/// <param name="PageNumber">Its number, from 1.</param>
/// <param name="Size">How many fit on a page.</param>
/// <param name="Total">How many there are on all pages.</param>
public sealed record Page<T>(IReadOnlyList<T> Items, int PageNumber, int Size, int Total)
{
    /// <summary>Its number, from 1.</summary>
    [System.Text.Json.Serialization.JsonPropertyName("page")]
    public int PageNumber { get; init; } = PageNumber;
}

/// <summary>A request for one page.</summary>
public interface IPaged
{
    const int MaxSize = 100;

    int Page { get; }
    int Size { get; }
}

public static class Paging
{
    public static async Task<Page<T>> ToPageAsync<T>(this IQueryable<T> rows, IPaged paged, CancellationToken ct)
    {
        var total = await rows.CountAsync(ct);
        var items = await rows.Skip((paged.Page - 1) * paged.Size).Take(paged.Size).ToListAsync(ct);
        return new Page<T>(items, paged.Page, paged.Size, total);
    }

    public static void ValidatePaging<T>(this AbstractValidator<T> validator) where T : IPaged
    {
        // The upper bound keeps (page − 1) · size within an int.
        validator.RuleFor(q => q.Page).InclusiveBetween(1, 1_000_000);
        validator.RuleFor(q => q.Size).InclusiveBetween(1, IPaged.MaxSize);
    }
}
