import type { PlanArea } from "./plans-api";
import { draw, pointAt } from "./seat-points";

describe("the drawing of a house", () => {
  const area: PlanArea = {
    name: "가",
    grade: "R",
    kind: "Seated",
    rows: 2,
    columns: 3,
    layout: { x: 0, y: 60, seatWidth: 10, seatHeight: 12, rotation: 0, curve: 0 },
    cells: ["s-s", "sss"],
    rowLabels: null,
    seatLabels: null,
    views: null,
  };

  it("puts seats where the shop's map has them", () => {
    expect(pointAt(area, 1, 1)).toEqual({ x: 5, y: 66 });
    const bent = pointAt({ ...area, layout: { ...area.layout, rotation: 90, curve: 100 } }, 2, 3);
    // The server's rule for the same seat.
    expect(bent.x).toBeCloseTo(9.4235, 3);
    expect(bent.y).toBeCloseTo(81.988, 3);
  });

  it("counts seats by grade, leaves aisles out, and has room for the stage", () => {
    const drawing = draw({ stage: null, areas: [area, { ...area, name: "나", grade: "P", cells: null }] });
    expect(drawing.seats.map(({ grade, count }) => [grade, count])).toEqual([
      ["P", 6],
      ["R", 5],
    ]);
    expect(drawing.seats[1]?.path.match(/M/g)).toHaveLength(5);
    const [left = 0, top = 0, width = 0, height = 0] = drawing.box.split(" ").map(Number);
    expect(drawing.stage.y).toBeGreaterThanOrEqual(top);
    expect([left + width >= 25, top + height >= 78]).toEqual([true, true]);
  });
});
