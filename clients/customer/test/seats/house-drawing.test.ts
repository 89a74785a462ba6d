import { expect, test } from "vitest";
import { applyDelta, houseOf, type House } from "@/features/seats/api/house";
import { shapeOf } from "@/features/seats/ui/geometry";
import { HouseDrawing } from "@/features/seats/ui/house-drawing";
import type { SeatDelta } from "@/features/seats/api/house";
import { arena } from "../support/arena";
import { smallHouse } from "../support/samples";

function after(house: House, delta: SeatDelta): { house: House; changed: number[] } {
  const applied = applyDelta(house, delta);
  if (applied.kind !== "applied") throw new Error(applied.kind);
  return applied;
}

function recorded(drawing: HouseDrawing) {
  const observer = new MutationObserver(() => undefined);
  observer.observe(drawing.root, { attributes: true, childList: true, characterData: true, subtree: true });
  return () =>
    observer
      .takeRecords()
      .map(({ target }) => (target as Element).closest?.("[data-seat]")?.getAttribute("data-seat") ?? "area");
}

const nobody: ReadonlySet<number> = new Set();

const house = arena(5000);
const shape = shapeOf(house.map);

test("500 changes repaint those seats and what their areas say, and nothing else", () => {
  const drawing = new HouseDrawing(shape, house);
  const touched = recorded(drawing);
  const changes = Array.from({ length: 500 }, (_, index): [number, "H"] => [index * 2 + 1, "H"]);
  const next = after(house, { previous: 5, version: 6, changes });
  drawing.update(next.house, nobody, next.changed);
  const all = touched();
  expect(new Set(all.filter((each) => each !== "area"))).toEqual(new Set(changes.map(([seat]) => String(seat))));
  expect(all.filter((each) => each === "area").length).toBeLessThanOrEqual(2 * 3);
  expect(all.length).toBeLessThan(500 * 6);
});

test("a few changes fade, hundreds at once do not", () => {
  const drawing = new HouseDrawing(shape, house);
  const few = after(house, { previous: 5, version: 6, changes: [[7, "H"]] });
  drawing.update(few.house, nobody, few.changed);
  expect(drawing.seat(7)?.classList.contains("fades")).toBe(true);
  const many = after(few.house, {
    previous: 6,
    version: 7,
    changes: Array.from({ length: 500 }, (_, index): [number, "R"] => [index + 1, "R"]),
  });
  drawing.update(many.house, nobody, many.changed);
  expect(drawing.seat(7)?.classList.contains("fades")).toBe(false);
});

test("a map that is read again and says the same repaints nothing", () => {
  const drawing = new HouseDrawing(shape, house);
  const touched = recorded(drawing);
  drawing.redraw(arena(5000), nobody);
  expect(touched().filter((each) => each !== "area")).toEqual([]);
});

test("a map that is read again repaints only what differs", () => {
  const drawing = new HouseDrawing(shape, house);
  const touched = recorded(drawing);
  drawing.redraw(arena(5000, { states: `${"A".repeat(41)}B${"A".repeat(4958)}` }), nobody);
  expect(new Set(touched().filter((each) => each !== "area"))).toEqual(new Set(["42"]));
  expect(drawing.seat(42)?.dataset.state).toBe("B");
  expect(drawing.seat(42)?.getAttribute("aria-label")).toMatch(/선택 불가$/);
});

test("rows are named on both sides, past Z too", () => {
  const tall = houseOf(
    smallHouse({
      areas: [{ ...(smallHouse().areas[0] as House["map"]["areas"][number]), rows: 28, columns: 2 }],
      states: "A".repeat(56),
    }),
  );
  const names = [...new HouseDrawing(shapeOf(tall.map), tall).root.querySelectorAll(".row-name")].map(
    (each) => each.textContent,
  );
  expect(names.slice(0, 2)).toEqual(["A", "A"]);
  expect(names.slice(-4)).toEqual(["AA", "AA", "AB", "AB"]);
});
