import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { houseOf } from "@/features/seats/api/house";
import type { SeatUpdate, RoomState, SeatRoom } from "@/features/seats/api/seat-room";
import { shapeOf } from "@/features/seats/ui/geometry";
import type { MapView } from "@/features/seats/ui/map-view";
import { MiniMap } from "@/features/seats/ui/mini-map";
import { SeatMap } from "@/features/seats/ui/seat-map";
import { walk } from "@/features/seats/ui/walk";
import { arena } from "../support/arena";
import { smallHouse } from "../support/samples";

vi.mock("@/features/seats/ui/map-view", async () => {
  const { zoomIdentity } = await import("d3-zoom");
  return {
    MapView: class {
      readonly #onMove: (view: unknown) => void;
      constructor(_element: unknown, _shape: unknown, onMove: (view: unknown) => void) {
        this.#onMove = onMove;
      }
      transform = zoomIdentity;
      seatsReadable = true;
      zoomed = false;
      sight = { left: 0, top: 0, right: 1, bottom: 1 };
      resize() {}
      reveal() {}
      showAll() {
        this.#onMove(this);
      }
      showArea() {}
      zoomBy() {}
      close() {}
    },
  };
});

function open(map = smallHouse()) {
  let state: RoomState = {
    house: houseOf(map),
    pending: new Set(),
    busy: false,
    found: null,
    connection: "connected",
    problem: null,
  };
  const listeners = new Set<(update: SeatUpdate) => void>();
  const room = {
    read: () => state,
    onUpdate: (each: (update: SeatUpdate) => void) => (listeners.add(each), () => listeners.delete(each)),
  } as unknown as SeatRoom;
  const onPress = vi.fn();
  const onStanding = vi.fn();
  render(
    <SeatMap
      room={room}
      house={houseOf(map)}
      holdShare={1}
      onPress={onPress}
      onPoint={() => undefined}
      onStanding={onStanding}
    />,
  );
  const publish = (next: Partial<RoomState>, update: SeatUpdate) =>
    act(() => {
      state = { ...state, ...next };
      listeners.forEach((each) => each(update));
    });
  return { onPress, onStanding, publish, seats: () => screen.getAllByRole("checkbox") };
}

const name = (words: RegExp) => screen.getByRole("checkbox", { name: words });

test("every seat is named with area, row, number, grade, price and state", () => {
  const { seats } = open();
  expect(seats()).toHaveLength(10);
  expect(name(/^VIP 구역 A열 1번, P석, 150,000원, 선택 가능$/)).toHaveAttribute("aria-checked", "false");
  expect(name(/VIP 구역 B열 2번.*판매 완료/)).toHaveAttribute("aria-disabled", "true");
  expect(name(/VIP 구역 B열 3번.*선택 불가/)).toHaveAttribute("aria-disabled", "true");
});

test("the map has one tab stop, which the arrow keys move", () => {
  const { seats } = open();
  const stops = () => seats().filter((seat) => seat.getAttribute("tabindex") === "0");
  expect(stops()).toEqual([name(/VIP 구역 A열 1번/)]);
  name(/VIP 구역 A열 1번/).focus();
  fireEvent.keyDown(document.activeElement as Element, { key: "ArrowRight" });
  expect(document.activeElement).toBe(name(/VIP 구역 A열 2번/));
  fireEvent.keyDown(document.activeElement as Element, { key: "ArrowDown" });
  expect(document.activeElement).toBe(name(/VIP 구역 B열 2번/));
  expect(stops()).toEqual([document.activeElement]);
});

test("a seat is taken by Space and by a press", () => {
  const { onPress } = open();
  fireEvent.keyDown(name(/VIP 구역 A열 2번/), { key: " " });
  fireEvent.click(name(/^B 구역 A열 1번/));
  expect(onPress.mock.calls).toEqual([[2], [7]]);
});

test("seats that change hands are shown, and which are mine", () => {
  const { publish } = open();
  const taken = houseOf(smallHouse({ states: "HAHPRBAAAA", mine: [2], version: 6 }));
  publish({ house: taken }, { type: "changed", seats: [1, 2] });
  expect(name(/VIP 구역 A열 1번.*다른 분이 선택 중/)).toHaveAttribute("aria-disabled", "true");
  expect(name(/VIP 구역 A열 2번.*내가 선택함/)).toHaveAttribute("aria-checked", "true");
});

test("a lost seat flashes", () => {
  const { publish } = open();
  publish({}, { type: "lost", seats: [1] });
  expect(name(/VIP 구역 A열 1번/)).toHaveClass("lost");
});

test("each area is offered with what is free", () => {
  open();
  const map = screen.getByRole("group", { name: "좌석 배치도" });
  expect(
    within(map).getByRole("button", { name: "VIP 구역, P석, 150,000원, 남은 좌석 2", hidden: true }),
  ).toBeInTheDocument();
});

const map = smallHouse();
const shape = shapeOf(map);

test("a seat of an arena is taken where it is drawn, and the arrow keys go on from there", () => {
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null);
  const { map: large } = arena(12_000);
  const { onPress } = open(large);
  fireEvent.click(screen.getByRole("button", { name: "전체 보기" }));
  const drawn = screen.getByRole("group", { name: "좌석 배치도" });
  const { x, y } = shapeOf(large).boxes.get(11_502) ?? { x: 0, y: 0 };
  fireEvent.click(drawn, { clientX: x, clientY: y });
  expect(onPress.mock.calls).toEqual([[11_502]]);
  expect(document.activeElement).toBe(name(/^24 구역 A열 2번/));
  fireEvent.keyDown(document.activeElement as Element, { key: "ArrowDown" });
  expect(document.activeElement).toBe(name(/^24 구역 B열 2번/));
  fireEvent.keyDown(document.activeElement as Element, { key: " " });
  expect(onPress.mock.calls).toEqual([[11_502], [11_527]]);
});

test("arrow keys go over to the next area in the same row", () => {
  expect(walk(map, shape, 3, "right")).toBe(7);
  expect(walk(map, shape, 6, "right")).toBe(9);
  expect(walk(map, shape, 7, "left")).toBe(3);
});

test("arrow keys stay where nothing lies that way", () => {
  expect(walk(map, shape, 1, "left")).toBe(1);
  expect(walk(map, shape, 1, "up")).toBe(1);
  expect(walk(map, shape, 10, "down")).toBe(10);
});

test("a recommendation takes the ring away from where I pointed before", () => {
  const { publish } = open();
  name(/VIP 구역 A열 1번/).focus();
  publish({}, { type: "taken", seats: [7, 8], found: true });
  expect(screen.getAllByRole("checkbox")).not.toContain(document.activeElement);
  expect(name(/^B 구역 A열 1번/)).toHaveAttribute("tabindex", "0");
});

test("a map that is laid out without a size frames nothing, rather than what is no number", () => {
  const root = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const mini = new MiniMap(root, shapeOf(smallHouse()));
  const sight = { left: NaN, top: NaN, right: Infinity, bottom: NaN };
  mini.follow({ sight, zoomed: true } as MapView);
  expect(root.outerHTML).not.toMatch(/NaN|Infinity/);
});
