import type { House } from "../api/house";
import { SEAT_LETTERS, type SeatLetter } from "../api/seat-letters";
import type { HouseShape, Point } from "./geometry";
import type { MapView } from "./map-view";

/** From here on elements weigh more than they help: a canvas draws the seats. */
export const MOST_ELEMENTS = 10_000;

/** More seats than this change without fading: hundreds of fades at once cost every frame of the fade. */
export const FADES_AT_MOST = 40;
export const FLASH_MS = 1600;
/** The size of a row's name, of the smallest seat. */
export const ROW_NAME = 0.5;

/** Draws the seats of a house and the names of its rows, and nothing else of it. */
export interface SeatLayer {
  /** What of it stands in the map's SVG. */
  readonly root: SVGGElement;
  /** The element that is focused for a seat, if it has one now. */
  seat(seat: number): SVGRectElement | undefined;
  /** Gives a seat its element. */
  reach(seat: number): void;
  /** The seat at a place of the house that is drawn without being an element. */
  seatAt(place: Point): number | null;
  /** The mouse is on a seat that is no element, or on none. */
  point(seat: number | null): void;
  follow(view: MapView): void;
  update(house: House, pending: ReadonlySet<number>, seats: number[]): void;
  /** Forgets what is said of the seats, so that the next update says it anew. */
  forget(): void;
  flash(seats: number[]): void;
  close(): void;
}

export type SeatState = SeatLetter | "mine";

export interface Look {
  state: SeatState;
  /** Whether a request of mine about it is on its way. */
  waits: boolean;
}

export function lookOf(house: House, pending: ReadonlySet<number>, seat: number): Look {
  const state = house.mine.has(seat) ? "mine" : (house.letters[seat - 1] ?? SEAT_LETTERS.blocked);
  return { state, waits: pending.has(seat) };
}

export function isDrawnByCanvas({ seats }: HouseShape): boolean {
  return seats.length > MOST_ELEMENTS;
}
