import type { SeatMap } from "@/platform/api/types";
import { placeOf, rowLabel, seatLabelOf, type House } from "../api/house";
import { isIn, type AreaShape, type Bounds, type HouseShape, type Point, type SeatBox } from "./geometry";
import type { MapView } from "./map-view";
import { svg } from "./svg";

/** Below this a number would be a blot; above it, what is in sight is few enough to be written on. */
const NUMBER_PX = 22;
const EDGE_PX = 12;
/** A zoom goes through dozens of frames; what is written follows when it rests. */
const REST_MS = 80;

/**
 * What is written on the seats in sight: their numbers where there is room, and the letters of rows whose own letters are
 * out of sight, at the edge. Written anew when the view rests, for five thousand numbers would weigh on every frame.
 */
export class SeatLabels {
  readonly root = svg("g", { class: "labels", "aria-hidden": "true" });
  readonly #shape: HouseShape;
  readonly #house: () => House | null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(shape: HouseShape, house: () => House | null) {
    this.#shape = shape;
    this.#house = house;
  }

  follow(view: MapView): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#write(view), REST_MS);
  }

  close(): void {
    clearTimeout(this.#timer);
  }

  #write(view: MapView): void {
    const house = this.#house();
    if (!house || !view.seatsReadable) {
      this.root.replaceChildren();
      return;
    }
    const { sight } = view;
    const seats = this.#shape.seats.filter((seat) => isIn(sight, seat));
    const numbers = view.seatPx >= NUMBER_PX ? seats.flatMap((seat) => number(house, seat)) : [];
    const letters = this.#shape.areas.flatMap((area) => edgeLetters(house.map, area, seats, sight));
    const scale = view.transform.k;
    this.root.replaceChildren(...numbers, ...letters.map((letter) => chip(letter, EDGE_PX / scale)));
  }
}

function number(house: House, { seat, x, y, height }: SeatBox): SVGTextElement[] {
  if (house.mine.has(seat)) return [];
  const attributes = {
    x,
    y,
    class: "seat-number",
    "data-on": house.letters[seat - 1] ?? "B",
    "font-size": height * 0.42,
  };
  return [svg("text", attributes, [seatLabelOf(placeOf(house.map, seat))])];
}

/** On paper of its own, for it lies over whatever seat stands at the edge. */
function chip({ x, y, name }: Point & { name: string }, size: number): SVGGElement {
  const width = size * (0.9 + name.length * 0.7);
  return svg("g", { class: "edge-row" }, [
    svg("rect", { x: x + size * 0.15, y: y - size * 0.75, width, height: size * 1.5, rx: size * 0.3 }),
    svg("text", { x: x + size * 0.15 + width / 2, y, "font-size": size }, [name]),
  ]);
}

/** Rows that go on past both edges of what is in sight, so that none of their own letters is. */
function edgeLetters(
  map: SeatMap,
  { area, rows }: AreaShape,
  seats: SeatBox[],
  sight: Bounds,
): (Point & { name: string })[] {
  const first = new Map<number, SeatBox>();
  const end = area.firstSeat + area.rows * area.columns;
  for (const seat of seats) {
    if (seat.seat < area.firstSeat || seat.seat >= end) continue;
    const { row } = placeOf(map, seat.seat);
    const known = first.get(row);
    if (!known || seat.x < known.x) first.set(row, seat);
  }
  return [...first].flatMap(([row, { y }]) => {
    const name = rowLabel(area, row);
    const told = rows.some((each) => each.row === row && isIn(sight, each));
    return told ? [] : [{ x: sight.left, y, name }];
  });
}
