using PickGo.Application.Catalogue;
using PickGo.Domain.Catalogue;

namespace PickGo.Application.Seats;

public sealed record SeatMap(
    long Version, IReadOnlyList<SeatMapArea> Areas, string States, IReadOnlyList<int> Mine, DateTime? HoldExpiresAt,
    int SeatLimit, DateTime PassExpiresAt, PerformanceBrief Performance);

public sealed record SeatMapArea(
    long Id, string Name, SeatGrade Grade, long Price, int Rows, int Columns, int FirstSeat, AreaLayout Layout);
