using PickGo.Domain.Platform;

namespace PickGo.Domain.Catalogue.Import;

/// <summary>What a price is for: seats of one kind, the whole house, a house without price, a floor without seats, or several days.</summary>
public enum PriceKind { Seat, All, Free, Standing, Pass }

/// <param name="Label">As the record writes it; 전석 (every seat) where it writes none.</param>
/// <param name="Price">Whole KRW.</param>
/// <param name="Grade">Null where the label names none of ours.</param>
/// <param name="Kind">What it is for.</param>
public sealed record PriceItem(string Label, long Price, SeatGrade? Grade, PriceKind Kind);

/// <summary>The prices of a record (<c>pcseguidance</c> of KOPIS; the grammar stands in docs/flows/import.md).</summary>
/// <param name="Items">What was read, in the record's order.</param>
/// <param name="Left">What was read and belongs to no area.</param>
public sealed record PriceList(IReadOnlyList<PriceItem> Items, IReadOnlyList<Error> Left);
