import { zoomIdentity } from "d3-zoom";
import i18n from "i18next";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { houseOf, type House } from "@/features/seats/api/house";
import { CanvasSeats } from "@/features/seats/ui/canvas-seats";
import { seatUnder, shapeOf } from "@/features/seats/ui/geometry";
import { HouseDrawing } from "@/features/seats/ui/house-drawing";
import type { MapView } from "@/features/seats/ui/map-view";
import { isDrawnByCanvas } from "@/features/seats/ui/seat-layer";
import { arena } from "../support/arena";
import { smallHouse } from "../support/samples";

// Houses of 12,000 seats, on a machine that may be busy.
vi.setConfig({ testTimeout: 20_000 });

const nobody: ReadonlySet<number> = new Set();
const house = arena(12_000);
const shape = shapeOf(house.map);
/** The first area fills it, and nothing else is in it. */
const sight = { left: 0, top: 0, right: 260, bottom: 210 };
const view = { transform: zoomIdentity, seatsReadable: true, sight, size: { width: 260, height: 210 } } as MapView;

const calls: string[] = [];
const frames: FrameRequestCallback[] = [];

function frame(): string[] {
  calls.length = 0;
  frames.splice(0).forEach((each) => each(0));
  return [...calls];
}

beforeEach(() => {
  const paper = new Proxy({} as Record<string, unknown>, {
    get: (target, name: string) => target[name] ?? (() => void calls.push(name)),
    set: (target, name: string, value) => ((target[name] = value), true),
  });
  vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(paper as never);
  vi.stubGlobal(
    "Path2D",
    class {
      roundRect() {}
    },
  );
  vi.stubGlobal("DOMMatrix", Object);
  vi.stubGlobal("requestAnimationFrame", (each: FrameRequestCallback) => frames.push(each));
  vi.stubGlobal("cancelAnimationFrame", () => undefined);
});

afterEach(() => {
  frames.length = 0;
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function draw(now: () => House = () => house) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const canvas = document.createElement("canvas");
  const seats = new CanvasSeats({ svg, canvas }, shape, () => ({ house: now(), pending: nobody }));
  const drawing = new HouseDrawing(shape, now(), seats);
  svg.append(drawing.root);
  return { drawing, seats, svg, canvas };
}

test("past 10,000 seats a canvas draws them, up to that they are elements", () => {
  expect(isDrawnByCanvas(shapeOf(arena(10_000).map))).toBe(false);
  expect(isDrawnByCanvas(shapeOf(arena(10_001).map))).toBe(true);
});

test("every seat is hit in its middle and near its corners, and none between two", () => {
  const [plain] = smallHouse().areas;
  if (!plain) throw new Error("no area");
  const layout = { ...plain.layout, seatWidth: 10, seatHeight: 12, rotation: 70, curve: 120 };
  const bent = houseOf(
    smallHouse({ areas: [{ ...plain, rows: 4, columns: 20, layout }], states: `-${"A".repeat(79)}` }),
  );
  const turned = shapeOf(bent.map);
  expect(turned.seats).toHaveLength(79);
  for (const { seat, x, y, width, height, turn } of turned.seats) {
    const angle = (turn * Math.PI) / 180;
    const at = (across: number, down: number) => ({
      x: x + across * Math.cos(angle) - down * Math.sin(angle),
      y: y + across * Math.sin(angle) + down * Math.cos(angle),
    });
    expect(seatUnder(turned, at(0, 0))).toBe(seat);
    expect(seatUnder(turned, at(width * 0.48, -height * 0.48))).toBe(seat);
    expect(seatUnder(turned, at(0, height * 0.6))).toBeNull();
  }
  expect(seatUnder(turned, { x: -1000, y: 0 })).toBeNull();
});

test("only seats near the one in the tab order are elements, wherever it goes", () => {
  const { drawing } = draw();
  const numbers = () => [...drawing.root.querySelectorAll<SVGElement>("[data-seat]")].map((each) => each.dataset.seat);
  expect(numbers()).toHaveLength(500);
  expect(drawing.seat(1)?.getAttribute("aria-label")).toMatch(/^1 구역 A열 1번/);
  drawing.setTabStop(11_999);
  expect(numbers()).toHaveLength(500);
  expect(drawing.seat(1)).toBeUndefined();
  expect(drawing.seat(11_999)?.getAttribute("tabindex")).toBe("0");
  expect(drawing.seat(11_999)).toHaveAttribute("role", "checkbox");
});

test("of an area that is larger still, the rows around it are", () => {
  const [plain] = arena(500).map.areas;
  if (!plain) throw new Error("no area");
  const wide = houseOf(
    smallHouse({ areas: [{ ...plain, rows: 120, columns: 100 }], states: "A".repeat(12_000), mine: [] }),
  );
  const whole = shapeOf(wide.map);
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const elements = { svg, canvas: document.createElement("canvas") };
  const seats = new CanvasSeats(elements, whole, () => ({ house: wide, pending: nobody }));
  const drawing = new HouseDrawing(whole, wide, seats);
  drawing.setTabStop(6050);
  expect(drawing.root.querySelectorAll("[data-seat]")).toHaveLength(700);
  expect([drawing.seat(5701), drawing.seat(6400)].map(Boolean)).toEqual([true, true]);
});

test("a moved view is drawn once a frame, and only what is in sight", () => {
  const { drawing } = draw();
  drawing.follow(view);
  drawing.follow(view);
  expect(frames).toHaveLength(1);
  const all = frame();
  // Tiles of two patterns for each of 24 areas are filled once beside them.
  expect(all.filter((each) => each === "fill")).toHaveLength(500 + 1);
  expect(all.filter((each) => each === "clearRect")).toHaveLength(1);
});

test("changes repaint their own seats, and what did not change or is out of sight not at all", () => {
  const { drawing } = draw();
  drawing.follow(view);
  frame();
  const letters = [...house.letters];
  letters[6] = letters[7] = letters[11_000] = "R";
  drawing.update({ ...house, letters }, nobody, [7, 8, 11_001, 30]);
  const changed = frame();
  expect(changed.filter((each) => each === "fill")).toHaveLength(2);
  expect(changed.filter((each) => each === "clearRect")).toHaveLength(0);
  drawing.redraw({ ...house, letters: [...letters] }, nobody);
  expect(frame()).toEqual([]);
});

test("500 changes are painted in one frame, and the unseen elements follow, the focused one first", () => {
  let now = house;
  const { drawing, svg } = draw(() => now);
  document.body.append(svg);
  drawing.follow(view);
  frame();
  drawing.setTabStop(450);
  drawing.seat(450)?.focus();
  const named = vi.spyOn(i18n, "t");
  const letters = house.letters.map((letter, index) => (index < 500 ? "R" : letter));
  now = { ...house, letters };
  const all = Array.from({ length: 500 }, (_, index) => index + 1);
  drawing.update(now, nobody, all);
  const sold = () => drawing.root.querySelectorAll('[data-seat][data-state="R"]').length;
  expect([sold(), drawing.seat(450)?.getAttribute("data-state")]).toEqual([100, "R"]);
  expect(frame().filter((each) => each === "fill")).toHaveLength(500);
  expect(sold()).toBe(200);
  // What changes between is not lost, and what is said is what is true then.
  now = { ...house, letters: letters.map((letter, index) => (index === 499 ? "H" : letter)) };
  drawing.update(now, nobody, [500]);
  while (frames.length > 0) frame();
  expect([sold(), drawing.seat(500)?.getAttribute("data-state")]).toEqual([499, "H"]);
  expect(drawing.seat(1)?.getAttribute("aria-label")).toMatch(/^1 구역 A열 1번, .*판매 완료$/);
  // A word for each state, and some for the area: none for each seat.
  expect(named.mock.calls.length).toBeLessThan(20);
  svg.remove();
});

test("while areas are shown no seat is drawn, nor hit", () => {
  const { drawing } = draw();
  const place = shape.boxes.get(1) ?? { x: 0, y: 0 };
  drawing.follow({ ...view, seatsReadable: false } as MapView);
  expect(frame().filter((each) => each === "fill")).toEqual([]);
  expect(drawing.seatAt(place)).toBeNull();
  drawing.follow(view);
  expect(drawing.seatAt(place)).toBe(1);
});

test("the mouse sees what it may press, and a lost seat flashes where it is", () => {
  const { drawing, svg } = draw();
  drawing.follow(view);
  drawing.point(3);
  expect(svg.style.cursor).toBe("pointer");
  expect(drawing.root.querySelectorAll(".hovered")).toHaveLength(1);
  drawing.update({ ...house, letters: ["A", "A", "H"] }, nobody, [3]);
  expect([svg.style.cursor, drawing.root.querySelectorAll(".hovered").length]).toEqual(["not-allowed", 0]);
  drawing.point(null);
  expect(svg.style.cursor).toBe("");
  expect(drawing.root.querySelectorAll(".hovered")).toHaveLength(0);
  drawing.flash([11_500]);
  expect(drawing.root.querySelectorAll(".lost")).toHaveLength(1);
});

test("the canvas has as many points as the screen under it, and goes away with the map", () => {
  vi.stubGlobal("devicePixelRatio", 2);
  const { drawing, canvas, svg } = draw();
  drawing.follow(view);
  frame();
  expect([canvas.width, canvas.height, canvas.hidden]).toEqual([520, 420, false]);
  drawing.close();
  expect([canvas.hidden, svg.classList.contains("over-canvas")]).toEqual([true, false]);
});
