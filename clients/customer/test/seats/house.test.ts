import { expect, test } from "vitest";
import type { SeatArea } from "@/platform/api/types";
import {
  applyDelta,
  endsWithPass,
  freeIn,
  gradeFigures,
  holdShare,
  houseOf,
  placeOf,
  roomLeft,
  rowName,
} from "@/features/seats/api/house";
import { smallHouse } from "../support/samples";

const house = houseOf(smallHouse());

test("an update changes the seats that it names, and moves the version on", () => {
  const applied = applyDelta(house, {
    previous: 5,
    version: 6,
    changes: [
      [1, "H"],
      [3, "A"],
    ],
  });
  expect(applied).toMatchObject({ kind: "applied", changed: [1, 3] });
  if (applied.kind === "applied") {
    expect(applied.house.version).toBe(6);
    expect(applied.house.letters.slice(0, 3)).toEqual(["H", "A", "A"]);
  }
  expect(house.letters[0]).toBe("A");
});

test("an update after a missed one tells of the gap", () => {
  expect(applyDelta(house, { previous: 7, version: 8, changes: [[1, "H"]] }).kind).toBe("gap");
});

test("an update that the map already holds changes nothing", () => {
  expect(applyDelta(house, { previous: 4, version: 5, changes: [[1, "H"]] }).kind).toBe("stale");
});

test("an update that began before the map was read still fits", () => {
  expect(applyDelta(house, { previous: 3, version: 9, changes: [[2, "R"]] })).toMatchObject({
    kind: "applied",
    changed: [2],
  });
});

test("an update names no seat whose state stays as it was", () => {
  expect(applyDelta(house, { previous: 5, version: 6, changes: [[5, "R"]] })).toMatchObject({
    kind: "applied",
    changed: [],
  });
});

test.each([
  [1, "A"],
  [26, "Z"],
  [27, "AA"],
  [28, "AB"],
  [52, "AZ"],
  [53, "BA"],
  [702, "ZZ"],
  [703, "AAA"],
])("row %i is called %s", (row, name) => {
  expect(rowName(row)).toBe(name);
});

test("a seat is found by its area, row and number", () => {
  expect(placeOf(house.map, 6)).toMatchObject({ area: { name: "VIP" }, row: 2, column: 3 });
  expect(placeOf(house.map, 7)).toMatchObject({ area: { name: "B" }, row: 1, column: 1 });
  expect(() => placeOf(house.map, 11)).toThrow(RangeError);
});

test("seats that are chosen or were reserved before count against the limit", () => {
  expect(roomLeft(houseOf(smallHouse({ mine: [1], reserved: 2 })))).toBe(1);
  expect(roomLeft(houseOf(smallHouse({ reserved: 5 })))).toBe(0);
});

test.each([
  [300, 0.25],
  [600, 0.125],
  [60, 1],
])("the ring of a hold of %i seconds with 75 left is filled by %d", (holdSeconds, share) => {
  expect(holdShare(houseOf(smallHouse({ holdSeconds })), 75)).toBe(share);
});

test.each([
  [null, false],
  ["2026-12-01T11:59:59Z", false],
  ["2026-12-01T12:00:00Z", true],
])("a hold until %s is told to end with the pass: %s", (holdExpiresAt, ends) => {
  expect(endsWithPass(houseOf(smallHouse({ mine: [1], holdExpiresAt, passExpiresAt: "2026-12-01T12:00:00Z" })))).toBe(
    ends,
  );
});

test("free seats are counted by area and by grade", () => {
  expect(freeIn(house, house.map.areas[0] as SeatArea)).toBe(2);
  expect(gradeFigures(house)).toEqual([
    { grade: "P", price: 150_000, free: 2 },
    { grade: "S", price: 70_000, free: 4 },
  ]);
});
