import type { Grade, SeatArea, SeatMap, SeatMark } from "@/platform/api/types";
import { SEAT_LETTERS, type SeatLetter } from "./seat-letters";

/** What the hub pushes: the seats that changed, each with its letter at this version. */
export interface SeatDelta {
  version: number;
  previous: number;
  changes: [number, SeatLetter][];
}

/** Every seat of one session at one version. `letters[seat - 1]` is the seat's state. */
export interface House {
  map: SeatMap;
  version: number;
  letters: SeatLetter[];
  mine: ReadonlySet<number>;
  holdExpiresAt: string | null;
}

export type Applied = { kind: "applied"; house: House; changed: number[] } | { kind: "stale" } | { kind: "gap" };

export function houseOf(map: SeatMap): House {
  return {
    map,
    version: map.version,
    letters: [...map.states] as SeatLetter[],
    mine: new Set(map.mine),
    holdExpiresAt: map.holdExpiresAt,
  };
}

/**
 * A delta names each seat's state at its version, so one that began before ours and ends after it still fits. One that
 * begins later than ours tells that a message between was missed.
 */
export function applyDelta(house: House, delta: SeatDelta): Applied {
  if (delta.version <= house.version) return { kind: "stale" };
  if (delta.previous > house.version) return { kind: "gap" };
  const letters = [...house.letters];
  const changed: number[] = [];
  for (const [seat, letter] of delta.changes) {
    if (letters[seat - 1] === letter) continue;
    letters[seat - 1] = letter;
    changed.push(seat);
  }
  return { kind: "applied", house: { ...house, letters, version: delta.version }, changed };
}

/** How much of a hold is left, from 1 down to 0; one that was prolonged is full until it is as short as a new one. */
export function holdShare({ map }: House, secondsLeft: number): number {
  return Math.min(1, secondsLeft / map.holdSeconds);
}

/** No hold outlives the pass, so one that ends with it cannot be prolonged. */
export function endsWithPass({ map, holdExpiresAt }: House): boolean {
  return holdExpiresAt !== null && Date.parse(holdExpiresAt) >= Date.parse(map.passExpiresAt);
}

export interface SeatPlace {
  seat: number;
  area: SeatArea;
  row: number;
  column: number;
}

export function placeOf(map: SeatMap, seat: number): SeatPlace {
  const area = map.areas.find((each) => seat >= each.firstSeat && seat < each.firstSeat + each.rows * each.columns);
  if (!area) throw new RangeError(`Seat ${seat} stands in no area`);
  const index = seat - area.firstSeat;
  return { seat, area, row: Math.floor(index / area.columns) + 1, column: (index % area.columns) + 1 };
}

export function seatAt(area: SeatArea, row: number, column: number): number {
  return area.firstSeat + (row - 1) * area.columns + (column - 1);
}

/** Whether the grid has a seat there; an aisle, a pillar or the end of a shorter row has none. */
export function isSeat(letter: SeatLetter | undefined): boolean {
  return letter !== undefined && letter !== SEAT_LETTERS.absent;
}

/** What the house calls a row. */
export function rowLabel(area: SeatArea, row: number): string {
  return area.rowLabels ? (area.rowLabels[row - 1] ?? "") : rowName(row);
}

/** What the house calls a seat in its row; labels come once for all rows, or one a cell. */
export function seatLabelOf({ area, row, column, seat }: SeatPlace): string {
  // Where people stand every cell is a place, and places are numbered in the order in which they are let in.
  if (area.kind === "Standing") return String(seat - area.firstSeat + 1);
  const labels = area.seatLabels;
  if (!labels || labels.length === 0) return String(column);
  return labels[((row - 1) * area.columns + column - 1) % labels.length] ?? "";
}

/** What a buyer should know of a seat. */
export function marksOf(area: SeatArea, seat: number): SeatMark[] {
  return (area.marks ?? []).filter((mark) => mark.seats.includes(seat));
}

export function standingAreas({ map }: House): SeatArea[] {
  return map.areas.filter((area) => area.kind === "Standing");
}

export function seatedAreas({ map }: House): SeatArea[] {
  return map.areas.filter((area) => area.kind !== "Standing");
}

/** Rows are lettered A…Z, then AA, AB…. */
export function rowName(row: number): string {
  let name = "";
  for (let rest = row; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function freeIn(house: House, area: SeatArea): number {
  let free = 0;
  const end = area.firstSeat - 1 + area.rows * area.columns;
  for (let index = area.firstSeat - 1; index < end; index++)
    if (house.letters[index] === SEAT_LETTERS.available) free++;
  return free;
}

/** How many more seats I may take: those that I reserved before count against the limit too. */
export function roomLeft({ map, mine }: House): number {
  return Math.max(0, map.seatLimit - map.reserved - mine.size);
}

export interface GradeFigures {
  grade: Grade;
  price: number;
  free: number;
}

const FIGURES = new WeakMap<House, GradeFigures[]>();

/** Price and free seats of each grade, dearest first; areas of one grade may differ in price, then the lowest is told. */
export function gradeFigures(house: House): GradeFigures[] {
  const known = FIGURES.get(house) ?? countGrades(house);
  FIGURES.set(house, known);
  return known;
}

function countGrades(house: House): GradeFigures[] {
  const figures = new Map<Grade, GradeFigures>();
  for (const area of house.map.areas) {
    const known = figures.get(area.grade);
    const free = freeIn(house, area);
    if (known) figures.set(area.grade, { ...known, free: known.free + free, price: Math.min(known.price, area.price) });
    else figures.set(area.grade, { grade: area.grade, price: area.price, free });
  }
  return [...figures.values()].sort((a, b) => b.price - a.price);
}
