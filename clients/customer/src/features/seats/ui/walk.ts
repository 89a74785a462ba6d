import type { SeatMap } from "@/platform/api/types";
import { placeOf, seatAt } from "../api/house";
import type { HouseShape } from "./geometry";

export type Direction = "left" | "right" | "up" | "down";

export const directions: Record<string, Direction> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

const towards = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** The next seat that way: the neighbour in the area, and past an edge or an aisle the nearest seat that lies that way. */
export function walk(map: SeatMap, shape: HouseShape, from: number, direction: Direction): number {
  const { area, row, column } = placeOf(map, from);
  const step = towards[direction];
  const nextRow = row + step.y;
  const nextColumn = column + step.x;
  const inside = nextRow >= 1 && nextRow <= area.rows && nextColumn >= 1 && nextColumn <= area.columns;
  const next = inside ? seatAt(area, nextRow, nextColumn) : from;
  return shape.boxes.has(next) && next !== from ? next : nearestBeyond(shape, from, step);
}

function nearestBeyond(shape: HouseShape, from: number, step: { x: number; y: number }): number {
  const start = shape.boxes.get(from);
  if (!start) return from;
  let best = from;
  let least = Infinity;
  for (const seat of shape.seats) {
    const along = (seat.x - start.x) * step.x + (seat.y - start.y) * step.y;
    const aside = Math.abs((seat.x - start.x) * step.y) + Math.abs((seat.y - start.y) * step.x);
    if (along <= shape.smallestSeat / 2 || aside > along * 2) continue;
    const cost = along + aside * 1.5;
    if (cost < least) {
      least = cost;
      best = seat.seat;
    }
  }
  return best;
}
