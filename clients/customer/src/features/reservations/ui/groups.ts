import type { Reservation } from "@/platform/api/types";

export type Group = "upcoming" | "past" | "cancelled";

export const groups: Group[] = ["upcoming", "past", "cancelled"];

/** Where a reservation is shown. One that is unpaid is upcoming only while it can still be paid. */
export function groupOf(reservation: Reservation, now: number): Group | null {
  const ended = Date.parse(reservation.performance.performanceTime) <= now;
  switch (reservation.status) {
    case "Reserved":
      return Date.parse(reservation.expiresAt) > now ? "upcoming" : null;
    case "Paid":
    case "PartiallyCanceled":
      return ended ? "past" : "upcoming";
    case "Canceled":
      return "cancelled";
    case "Expired":
    case "Deleted":
      return null;
  }
}
