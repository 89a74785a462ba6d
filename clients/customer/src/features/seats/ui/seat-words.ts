import i18n from "i18next";
import type { FoundSeats, SeatArea, SeatMap } from "@/platform/api/types";
import { price } from "@/platform/time/format";
import { marksOf, placeOf, rowLabel, seatLabelOf, type House, type SeatPlace } from "../api/house";
import { SEAT_LETTERS } from "../api/seat-letters";

export function seatName(house: House, seat: number): string {
  return placeName(placeOf(house.map, seat));
}

function placeName(place: SeatPlace): string {
  const { area, row } = place;
  const words = { area: area.name, row: rowLabel(area, row), number: seatLabelOf(place) };
  return i18n.t(area.kind === "Standing" ? "place" : "seat", { ns: "seats", ...words });
}

/** What a buyer should know of a seat, in words. */
export function markWords(house: House, seat: number): string[] {
  return marksIn(placeOf(house.map, seat).area, seat);
}

function marksIn(area: SeatArea, seat: number): string[] {
  return marksOf(area, seat).map(({ kind, note }) => note ?? i18n.t(`marks.${kind}`, { ns: "seats" }));
}

export function seatNames(house: House, seats: number[]): string {
  return seats.map((seat) => seatName(house, seat)).join(", ");
}

/** All that a sighted buyer sees of a seat, as one name. */
export function seatLabel(house: House, seat: number): string {
  const state = house.mine.has(seat) ? "mine" : (house.letters[seat - 1] ?? SEAT_LETTERS.blocked);
  return seatLabelWith(house.map, seat, i18n.t(`states.${state}`, { ns: "seats" }));
}

/** The same, with these words for its state. */
export function seatLabelWith(map: SeatMap, seat: number, state: string): string {
  const place = placeOf(map, seat);
  const { area } = place;
  const words = { seat: placeName(place), grade: area.grade, price: price(area.price), state };
  return [i18n.t("seatLabel", { ns: "seats", ...words }), ...marksIn(area, seat)].join(", ");
}

/** Where recommended seats are, and how the stage is seen from there. */
export function foundWords({ area, rowLabel, side, depth, degrees }: FoundSeats): string {
  return i18n.t("found", {
    ns: "seats",
    area,
    row: rowLabel,
    side: i18n.t(`sides.${side}`, { ns: "seats" }),
    depth: i18n.t(`depths.${depth}`, { ns: "seats" }),
    degrees,
  });
}
