import i18n from "i18next";
import type { FoundSeats } from "@/platform/api/types";
import { price } from "@/platform/time/format";
import { placeOf, rowName, type House } from "../api/house";
import { SEAT_LETTERS } from "../api/seat-letters";

export function seatName(house: House, seat: number): string {
  const { area, row, column } = placeOf(house.map, seat);
  return i18n.t("seat", { ns: "seats", area: area.name, row: rowName(row), number: column });
}

export function seatNames(house: House, seats: number[]): string {
  return seats.map((seat) => seatName(house, seat)).join(", ");
}

/** All that a sighted buyer sees of a seat, as one name. */
export function seatLabel(house: House, seat: number): string {
  const { area, row, column } = placeOf(house.map, seat);
  const state = house.mine.has(seat) ? "mine" : (house.letters[seat - 1] ?? SEAT_LETTERS.blocked);
  return i18n.t("seatLabel", {
    ns: "seats",
    area: area.name,
    row: rowName(row),
    number: column,
    grade: area.grade,
    price: price(area.price),
    state: i18n.t(`states.${state}`, { ns: "seats" }),
  });
}

/** Where recommended seats are, and how the stage is seen from there. */
export function foundWords({ area, row, side, depth, degrees }: FoundSeats): string {
  return i18n.t("found", {
    ns: "seats",
    area,
    row: rowName(row),
    side: i18n.t(`sides.${side}`, { ns: "seats" }),
    depth: i18n.t(`depths.${depth}`, { ns: "seats" }),
    degrees,
  });
}
