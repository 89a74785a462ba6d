import type { SeatArea, SeatMap } from "@/platform/api/types";
import { rowName, seatAt } from "../api/house";

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
  /** The letters of the rows, beside their first and last seats. */
  rows: (Point & { name: string })[];
  centre: Point;
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
  seats: SeatBox[];
  areas: AreaShape[];
  stage: { x: number; y: number; width: number; height: number };
  bounds: Bounds;
  smallestSeat: number;
}

/** How much of its cell a seat fills. */
export const GAP = 0.82;

/** Where everything of a house stands, in house units. Computed once: only states change afterwards. */
export function shapeOf(map: SeatMap): HouseShape {
  const seats: SeatBox[] = [];
  const areas = map.areas.map((area) => {
    const boxes = seatsOf(area);
    seats.push(...boxes);
    return shapeOfArea(area, boxes);
  });
  seats.sort((a, b) => a.seat - b.seat);
  const smallestSeat = Math.min(...map.areas.map((area) => Math.min(area.layout.seatWidth, area.layout.seatHeight)));
  const house = around(areas.flatMap((shape) => shape.outline));
  const stage = stageAbove(house, smallestSeat);
  const margin = smallestSeat * 1.5;
  const bounds = {
    left: house.left - margin,
    top: stage.y - margin,
    right: house.right + margin,
    bottom: house.bottom + margin,
  };
  return { seats, areas, stage, bounds, smallestSeat };
}

function stageAbove(house: Bounds, unit: number): HouseShape["stage"] {
  const width = Math.max((house.right - house.left) * 0.45, unit * 8);
  const height = Math.max((house.right - house.left) * 0.045, unit * 1.8);
  return { x: (house.left + house.right) / 2 - width / 2, y: house.top - height - unit * 2.2, width, height };
}

function seatsOf(area: SeatArea): SeatBox[] {
  const boxes: SeatBox[] = [];
  for (let row = 1; row <= area.rows; row++) {
    for (let column = 1; column <= area.columns; column++) {
      const { x, y, turn } = standing(area, row - 0.5, column - 0.5);
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
function standing(area: SeatArea, rows: number, columns: number): Point & { turn: number } {
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

function shapeOfArea(area: SeatArea, boxes: SeatBox[]): AreaShape {
  const pad = 0.35;
  const side = 1;
  const outline: Point[] = [];
  const columns = Array.from({ length: area.columns + 1 }, (_, index) => index);
  const widen = (column: number) => (column === 0 ? -side : column === area.columns ? column + side : column);
  for (const column of columns) outline.push(standing(area, -pad, widen(column)));
  for (const column of columns.reverse()) outline.push(standing(area, area.rows + pad, widen(column)));
  const bounds = around(boxes);
  return {
    area,
    rows: rowsOf(area),
    outline,
    bounds: around(outline),
    centre: { x: (bounds.left + bounds.right) / 2, y: (bounds.top + bounds.bottom) / 2 },
  };
}

function rowsOf(area: SeatArea): AreaShape["rows"] {
  return Array.from({ length: area.rows }, (_, index) => index + 1).flatMap((row) =>
    [-0.5, area.columns + 0.5].map((column) => {
      const { x, y } = standing(area, row - 0.5, column);
      return { x, y, name: rowName(row) };
    }),
  );
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
