import type { SeatArea } from "@/platform/api/types";
import { houseOf, type House } from "@/features/seats/api/house";
import { smallHouse } from "./samples";

/** Areas of 20 × 25, five in a line, and a last one with what is over. */
export function arena(seats: number, changes: Parameters<typeof smallHouse>[0] = {}): House {
  const areas: SeatArea[] = [];
  for (let done = 0; done < seats; done += 500) {
    const index = areas.length;
    const left = Math.min(500, seats - done);
    areas.push({
      id: index + 1,
      name: `${index + 1}`,
      kind: "Seated",
      grade: "S",
      price: 70_000,
      rows: left === 500 ? 20 : 1,
      columns: left === 500 ? 25 : left,
      firstSeat: done + 1,
      rowLabels: null,
      seatLabels: null,
      marks: null,
      layout: {
        seatWidth: 10,
        seatHeight: 10,
        rotation: 0,
        curve: 0,
        x: (index % 5) * 300,
        y: Math.floor(index / 5) * 240,
      },
    });
  }
  return houseOf(smallHouse({ areas, states: "A".repeat(seats), ...changes }));
}
