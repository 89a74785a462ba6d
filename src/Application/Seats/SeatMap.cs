using PickGo.Application.Catalogue;
using PickGo.Domain.Catalogue;

namespace PickGo.Application.Seats;

/// <param name="Version">Raised by every change.</param>
/// <param name="Areas">The house, in the order of its seats.</param>
/// <param name="States">One letter a seat, from seat 1.</param>
/// <param name="Mine">Seats the member holds.</param>
/// <param name="HoldExpiresAt">When those holds end.</param>
/// <param name="SeatLimit">How many seats a member may have in this session, held and reserved together.</param>
/// <param name="Reserved">How many of them the member has reserved already.</param>
/// <param name="PassExpiresAt">When the member has to be out.</param>
/// <param name="Performance">What is played.</param>
public sealed record SeatMap(
    long Version, IReadOnlyList<SeatMapArea> Areas, string States, IReadOnlyList<int> Mine, DateTime? HoldExpiresAt,
    int SeatLimit, int Reserved, DateTime PassExpiresAt, PerformanceBrief Performance);

public sealed record SeatMapArea(
    long Id, string Name, SeatGrade Grade, long Price, int Rows, int Columns, int FirstSeat, AreaLayout Layout);
