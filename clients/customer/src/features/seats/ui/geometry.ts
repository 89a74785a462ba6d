import type { SeatArea, SeatMap } from "@/platform/api/types";
import { isSeat, rowLabel, seatAt } from "../api/house";
import type { SeatLetter } from "../api/seat-letters";

export interface Point {
  x: number;
  y: number;
}

export interface SeatBox extends Point {
  seat: number;
  width: number;
  height: number;
  /** Degrees. */
  turn: number;
}

export interface AreaShape {
  area: SeatArea;
  seats: SeatBox[];
  /** The names of the rows, beside their first and last seats. */
  rows: (Point & { row: number; name: string })[];
  centre: Point;
  /** How much room words have about the centre, from left to right and from front to back. */
  room: { width: number; depth: number };
  /** Where its name stands while its seats are shown, along the rows: before straight ones, behind those that bend about a stage. */
  caption: Point & { turn: number };
  outline: Point[];
  bounds: Bounds;
}

export interface Bounds {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface HouseShape {
  /** Those that are chosen one by one: cells without a seat and places to stand have no box. */
  seats: SeatBox[];
  boxes: ReadonlyMap<number, SeatBox>;
  areas: AreaShape[];
  stage: { x: number; y: number; width: number; height: number; round: boolean };
  bounds: Bounds;
  smallestSeat: number;
}

/** How far the name of an area stands off its rows, in rows: beyond the outline. */
const CAPTION = 0.85;
/** How much of its cell a seat fills. */
export const GAP = 0.82;

/** Where everything of a house stands, in house units. Computed once: only states change afterwards. */
export function shapeOf(map: SeatMap): HouseShape {
  const areas = map.areas.map((area) => shapeOfArea(map, area));
  const seats = areas.flatMap((area) => area.seats).sort((a, b) => a.seat - b.seat);
  const smallestSeat = Math.min(...map.areas.map((area) => Math.min(area.layout.seatWidth, area.layout.seatHeight)));
  const house = around(areas.flatMap((shape) => shape.outline));
  const stage = map.stage ?? { ...stageAbove(house, smallestSeat), round: false };
  const margin = smallestSeat * 1.5;
  const bounds = {
    left: house.left - margin,
    top: Math.min(house.top, stage.y) - margin,
    right: house.right + margin,
    bottom: Math.max(house.bottom, stage.y + stage.height) + margin,
  };
  return { seats, boxes: new Map(seats.map((box) => [box.seat, box])), areas, stage, bounds, smallestSeat };
}

function stageAbove(house: Bounds, unit: number): Omit<HouseShape["stage"], "round"> {
  const width = Math.max((house.right - house.left) * 0.45, unit * 8);
  const height = Math.max((house.right - house.left) * 0.045, unit * 1.8);
  return { x: (house.left + house.right) / 2 - width / 2, y: house.top - height - unit * 2.2, width, height };
}

function seatsOf(map: SeatMap, area: SeatArea): SeatBox[] {
  const boxes: SeatBox[] = [];
  for (let row = 1; row <= area.rows; row++) {
    for (let column = 1; column <= area.columns; column++) {
      if (!hasSeat(map, area, row, column)) continue;
      const { x, y, turn } = placed(area, row - 0.5, column - 0.5);
      boxes.push({
        seat: seatAt(area, row, column),
        x,
        y,
        turn,
        width: area.layout.seatWidth * GAP,
        height: area.layout.seatHeight * GAP,
      });
    }
  }
  return boxes;
}

/** A place inside an area, in rows and columns from its top left corner, bent by its curve and turned about its centre. */
function placed(area: SeatArea, rows: number, columns: number): Point & { turn: number } {
  const { x, y, seatWidth, seatHeight, rotation, curve } = area.layout;
  const middle = { x: x + (area.columns * seatWidth) / 2, y: y + (area.rows * seatHeight) / 2 };
  const across = (columns - area.columns / 2) * seatWidth;
  const down = rows * seatHeight;
  let local = { x: middle.x + across, y: y + down };
  let bend = 0;
  if (curve > 0) {
    const radius = curve + down;
    bend = across / radius;
    local = { x: middle.x + radius * Math.sin(bend), y: y + down - radius * (1 - Math.cos(bend)) };
  }
  const spot = turned(local, middle, rotation);
  return { ...spot, turn: rotation - (bend * 180) / Math.PI };
}

function turned(point: Point, about: Point, degrees: number): Point {
  if (!degrees) return point;
  const angle = (degrees * Math.PI) / 180;
  const dx = point.x - about.x;
  const dy = point.y - about.y;
  return {
    x: about.x + dx * Math.cos(angle) - dy * Math.sin(angle),
    y: about.y + dx * Math.sin(angle) + dy * Math.cos(angle),
  };
}

/** The first and the last seat of a row, by their columns. */
interface Span {
  row: number;
  first: number;
  last: number;
}

function hasSeat(map: SeatMap, area: SeatArea, row: number, column: number): boolean {
  return isSeat(map.states[seatAt(area, row, column) - 1] as SeatLetter | undefined);
}

function spansOf(map: SeatMap, area: SeatArea): Span[] {
  const spans: Span[] = [];
  for (let row = 1; row <= area.rows; row++) {
    const columns = Array.from({ length: area.columns }, (_, index) => index + 1).filter((column) =>
      hasSeat(map, area, row, column),
    );
    const [first, last] = [columns[0], columns.at(-1)];
    if (first !== undefined && last !== undefined) spans.push({ row, first, last });
  }
  return spans;
}

function shapeOfArea(map: SeatMap, area: SeatArea): AreaShape {
  const spans = spansOf(map, area);
  const outline = outlineOf(area, spans);
  const bounds = around(outline);
  return {
    area,
    seats: area.kind === "Standing" ? [] : seatsOf(map, area),
    rows: area.kind === "Standing" ? [] : rowsOf(area, spans),
    outline,
    bounds,
    ...wordsOf(area, bounds),
    caption: captionOf(area, spans),
  };
}

/** Rows that bend lie beside the middle of the box around them, often on another area: words stand on the rows. */
function wordsOf(area: SeatArea, { left, top, right, bottom }: Bounds): Pick<AreaShape, "centre" | "room"> {
  if (area.layout.curve === 0)
    return {
      centre: { x: (left + right) / 2, y: (top + bottom) / 2 },
      room: { width: right - left, depth: bottom - top },
    };
  const { x, y } = placed(area, area.rows / 2, area.columns / 2);
  return { centre: { x, y }, room: { width: right - left, depth: area.rows * area.layout.seatHeight } };
}

function captionOf(area: SeatArea, spans: Span[]): AreaShape["caption"] {
  const [front, back] = [spans[0]?.row ?? 1, spans.at(-1)?.row ?? area.rows];
  const { x, y, turn } = placed(area, area.layout.curve === 0 ? front - 1 - CAPTION : back + CAPTION, area.columns / 2);
  // Nobody reads upside down.
  const upright = ((((turn + 90) % 180) + 180) % 180) - 90;
  return { x, y, turn: upright };
}

/** Around the rows as long as they are: along the first, down their right ends, back along the last, up their left ends. */
function outlineOf(area: SeatArea, spans: Span[]): Point[] {
  const pad = 0.35;
  const side = 1;
  const [front, back] = [spans[0], spans.at(-1)];
  if (!front || !back) return [];
  const along = ({ first, last }: Span, rows: number) =>
    Array.from({ length: last - first + 2 }, (_, index) => {
      const end = index === 0 ? -side : index === last - first + 1 ? side : 0;
      return placed(area, rows, first - 1 + index + end);
    });
  const down = sideOf(area, spans, ({ last }) => last + side);
  const up = sideOf(area, spans, ({ first }) => first - 1 - side).reverse();
  return [...along(front, front.row - 1 - pad), ...down, ...along(back, back.row + pad).reverse(), ...up].map(
    ({ x, y }) => ({ x, y }),
  );
}

/**
 * The ends of the rows at one side. Those that bend about a stage end on a line from its middle, give or take a seat: that
 * line is what is drawn, for a step at each row looks like a saw. Straight rows step where they are shorter.
 */
function sideOf(area: SeatArea, spans: Span[], end: (span: Span) => number): Point[] {
  const corners = spans.flatMap((span) => [span.row - 1, span.row].map((rows) => ({ rows, columns: end(span) })));
  const { curve } = area.layout;
  if (curve === 0) return corners.map(({ rows, columns }) => placed(area, rows, columns));
  const outwards = Math.sign((corners[0]?.columns ?? 0) - area.columns / 2);
  const bend = ({ rows, columns }: { rows: number; columns: number }) =>
    (outwards * (columns - area.columns / 2)) / (curve + rows * area.layout.seatHeight);
  const hull: typeof corners = [];
  for (const corner of corners) {
    for (let [before, last] = hull.slice(-2); before && last; [before, last] = hull.slice(-2)) {
      const through = (bend(corner) - bend(before)) * (last.rows - before.rows);
      if ((bend(last) - bend(before)) * (corner.rows - before.rows) > through) break;
      hull.pop();
    }
    hull.push(corner);
  }
  return hull.map(({ rows, columns }) => placed(area, rows, columns));
}

function rowsOf(area: SeatArea, spans: Span[]): AreaShape["rows"] {
  return spans.flatMap(({ row, first, last }) =>
    [first - 1.5, last + 0.5].map((column) => {
      const { x, y } = placed(area, row - 0.5, column);
      return { x, y, row, name: rowLabel(area, row) };
    }),
  );
}

/** The seat whose box a place of the house lies in. */
export function seatUnder(shape: HouseShape, { x, y }: Point): number | null {
  for (const { seats, bounds } of shape.areas) {
    if (!isIn(bounds, { x, y })) continue;
    const hit = seats.find((box) => {
      const { x: across, y: down } = turned({ x: x - box.x, y: y - box.y }, { x: 0, y: 0 }, -box.turn);
      return Math.abs(across) <= box.width / 2 && Math.abs(down) <= box.height / 2;
    });
    if (hit) return hit.seat;
  }
  return null;
}

/** From a seat's middle to the top of what it covers, turned as it is. */
export function halfHeight({ width, height, turn }: SeatBox): number {
  const angle = (turn * Math.PI) / 180;
  return (Math.abs(width * Math.sin(angle)) + Math.abs(height * Math.cos(angle))) / 2;
}

export function isIn({ left, top, right, bottom }: Bounds, { x, y }: Point): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

export function overlaps(a: Bounds, b: Bounds): boolean {
  return a.left <= b.right && a.right >= b.left && a.top <= b.bottom && a.bottom >= b.top;
}

export function around(points: Point[]): Bounds {
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, y } of points) {
    bounds.left = Math.min(bounds.left, x);
    bounds.top = Math.min(bounds.top, y);
    bounds.right = Math.max(bounds.right, x);
    bounds.bottom = Math.max(bounds.bottom, y);
  }
  return bounds;
}
