import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import type { SeatArea } from "@/platform/api/types";
import { freeIn, gradeFigures, houseOf, placeOf, seatLabelOf, type House } from "@/features/seats/api/house";
import { shapeOf } from "@/features/seats/ui/geometry";
import { HouseDrawing } from "@/features/seats/ui/house-drawing";
import { SeatList } from "@/features/seats/ui/seat-list";
import { seatLabel } from "@/features/seats/ui/seat-words";
import { Standing } from "@/features/seats/ui/standing";
import { walk } from "@/features/seats/ui/walk";
import { smallHouse } from "../support/samples";

const [plain] = smallHouse().areas as [SeatArea];

/** Two rows of ss-ss, the first a little shorter, and 20 places to stand. */
function house(changes: Parameters<typeof smallHouse>[0] = {}): House {
  const vip: SeatArea = {
    ...plain,
    rows: 2,
    columns: 5,
    rowLabels: ["가", "나"],
    seatLabels: ["", "3", "", "2", "1", "4", "3", "", "2", "1"],
    marks: [
      { kind: "Wheelchair", note: null, seats: [6] },
      { kind: "RestrictedView", note: "기둥에 무대 왼쪽이 가려요", seats: [10] },
    ],
    layout: { ...plain.layout, curve: 90 },
  };
  const standing: SeatArea = {
    ...plain,
    id: 2,
    name: "스탠딩",
    kind: "Standing",
    grade: "A",
    rows: 2,
    columns: 10,
    firstSeat: 11,
    layout: { ...plain.layout, y: 120 },
  };
  return houseOf(smallHouse({ areas: [vip, standing], states: `-A-AAAA-AA${"A".repeat(20)}`, ...changes }));
}

test("cells without a seat are not drawn, and places to stand are one area", () => {
  const drawn = new HouseDrawing(shapeOf(house().map), house()).root;
  const seats = [...drawn.querySelectorAll<SVGElement>("[data-seat]")].map((each) => Number(each.dataset.seat));
  expect(seats).toEqual([2, 4, 5, 6, 7, 9, 10]);
  expect(drawn.querySelectorAll(".area.standing")).toHaveLength(1);
  expect(drawn.querySelectorAll(".seat-mark")).toHaveLength(2);
  expect([...drawn.querySelectorAll(".row-name")].map((each) => each.textContent)).toEqual(["가", "가", "나", "나"]);
});

test("an area is outlined as far as its rows reach", () => {
  const [shape] = shapeOf(house().map).areas;
  const lefts = shape?.rows.filter((_, index) => index % 2 === 0).map(({ x }) => x) ?? [];
  expect(lefts[0], "the shorter row begins further in").toBeGreaterThan(lefts[1] ?? Infinity);
});

test("the words of an area stand on its rows, also where these bend about a stage", () => {
  const balcony: SeatArea = { ...plain, rows: 4, columns: 60, layout: { ...plain.layout, y: 40, curve: 150 } };
  const depth = balcony.rows * balcony.layout.seatHeight;
  const alone = houseOf(smallHouse({ areas: [balcony], states: "A".repeat(240) }));
  const drawn = new HouseDrawing(shapeOf(alone.map), alone).root;
  const words = [...drawn.querySelectorAll(".area-name, .area-free")];
  expect(words).toHaveLength(3);
  for (const word of words) {
    const half = Number(word.getAttribute("font-size")) / 2;
    expect(Number(word.getAttribute("y")) - half).toBeGreaterThan(balcony.layout.y);
    expect(Number(word.getAttribute("y")) + half).toBeLessThan(balcony.layout.y + depth);
  }
});

test("seats are called what the house calls them, with what a buyer should know", () => {
  expect(seatLabel(house(), 10)).toBe("VIP 구역 나열 1번, P석, 150,000원, 선택 가능, 기둥에 무대 왼쪽이 가려요");
  expect(seatLabel(house(), 6)).toMatch(/^VIP 구역 나열 4번, .* 휠체어석$/);
  expect(seatLabel(house(), 12)).toMatch(/^스탠딩 구역 스탠딩 입장번호 2번/);
});

test("an area that is called 구역 itself says it once", () => {
  const named = houseOf(smallHouse({ areas: [{ ...plain, name: "2층 6구역" }], states: "AAAAAA" }));
  expect(seatLabel(named, 1)).toMatch(/^2층 6구역 A열 1번/);
});

test("a house whose rows are alike says its numbers once", () => {
  const area = { ...plain, seatLabels: ["3", "2", "1"] };
  expect(seatLabelOf(placeOf({ ...smallHouse(), areas: [area] }, 5))).toBe("2");
});

test("an aisle is counted as nothing", () => {
  const now = house();
  expect(freeIn(now, now.map.areas[0] as SeatArea)).toBe(7);
  expect(gradeFigures(now).map(({ free }) => free)).toEqual([7, 20]);
});

test("the arrow keys step over an aisle", () => {
  const shape = shapeOf(house().map);
  expect(walk(house().map, shape, 2, "right")).toBe(4);
  expect(walk(house().map, shape, 4, "left")).toBe(2);
});

test("the list leaves out what is no seat", async () => {
  render(<SeatList house={house()} pending={new Set()} busy={false} onPress={vi.fn()} onTake={vi.fn()} />);
  const row = within(screen.getByRole("group", { name: "가열" }));
  expect(row.getAllByRole("checkbox").map((each) => each.textContent)).toEqual(["3", "2", "1"]);
  expect(screen.getByRole("button", { name: "1명 담기" })).toBeVisible();
});

test("places to stand are counted up to what is left of the limit", async () => {
  const onTake = vi.fn();
  render(<Standing house={house({ reserved: 1 })} busy={false} isTarget={false} onTake={onTake} />);
  const more = screen.getByRole("button", { name: "스탠딩 구역 한 명 더하기" });
  await userEvent.click(more);
  await userEvent.click(more);
  expect(more).toBeDisabled();
  await userEvent.click(screen.getByRole("button", { name: "3명 담기" }));
  expect(onTake).toHaveBeenCalledWith(3, 2);
});

test("where none is left nothing can be taken", () => {
  render(
    <Standing
      house={house({ states: `-A-AAAA-AA${"R".repeat(20)}` })}
      busy={false}
      isTarget={false}
      onTake={vi.fn()}
    />,
  );
  expect(screen.getByRole("button", { name: "1명 담기" })).toBeDisabled();
});
