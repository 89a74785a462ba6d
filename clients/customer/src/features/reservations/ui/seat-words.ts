import type { useTranslation } from "react-i18next";
import type { ReservedSeat } from "@/platform/api/types";

/** A seat as the house calls it; a place to stand by the order in which people are let in. */
export function seatWords(
  t: ReturnType<typeof useTranslation<"reservations">>["t"],
  { area, kind, row, label }: Pick<ReservedSeat, "area" | "kind" | "row" | "label">,
): string {
  return t(kind === "Standing" ? "place" : "seat", { area, row, number: label });
}
