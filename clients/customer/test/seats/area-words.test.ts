import { expect, test } from "vitest";
import { houseOf } from "@/features/seats/api/house";
import { fitWords } from "@/features/seats/ui/area-words";
import { shapeOf } from "@/features/seats/ui/geometry";
import { smallHouse } from "../support/samples";

const plain = smallHouse().areas[0] ?? fail();

function fail(): never {
  throw new Error("no area");
}

function block(rotation: number, columns = 20) {
  const layout = { ...plain.layout, rotation, curve: 400, x: 1000, y: 1000 };
  const area = { ...plain, name: "2층 11구역", rows: 8, columns, layout };
  const [shape] = shapeOf(houseOf(smallHouse({ areas: [area], states: "A".repeat(8 * columns) })).map).areas;
  if (!shape) throw new Error("no shape");
  return { shape, words: fitWords(shape, 10, "S석 72,000원", "160석") };
}

test.each([0, 60, 90, 180, 270])("a block turned by %i degrees has its name within its outline", (rotation) => {
  const { shape, words } = block(rotation);
  const { left, right, top, bottom } = shape.bounds;
  const widest = Math.max(...words.name.map((line) => line.length)) * 0.6 * words.size;
  expect(shape.centre.x - widest / 2).toBeGreaterThan(left);
  expect(shape.centre.x + widest / 2).toBeLessThan(right);
  expect(words.y.name - words.size / 2).toBeGreaterThan(top);
  expect(words.y.free + words.size / 2).toBeLessThan(bottom);
});

test("a name takes two lines where it is larger so", () => {
  expect(block(0).words.name).toEqual(["2층 11구역"]);
  expect(block(90).words.name).toEqual(["2층", "11구역"]);
});

test("what is written along a block is never upside down", () => {
  for (const rotation of [0, 60, 120, 180, 240, 300])
    expect(Math.abs(block(rotation).shape.caption.turn)).toBeLessThan(91);
});

test("the sides of bent rows of different lengths are lines, without a step for each", () => {
  const columns = 21;
  const layout = { ...plain.layout, curve: 400 };
  const states = Array.from({ length: 8 }, (_, row) => (row % 2 ? "A".repeat(columns) : `${"A".repeat(columns - 1)}-`));
  const map = smallHouse({ areas: [{ ...plain, rows: 8, columns, layout }], states: states.join("") });
  const outline = shapeOf(map).areas[0]?.outline.length ?? 0;
  const stepped = { ...map, areas: map.areas.map((area) => ({ ...area, layout: { ...layout, curve: 0 } })) };
  expect(outline).toBeLessThan((shapeOf(stepped).areas[0]?.outline.length ?? 0) - 16);
});
