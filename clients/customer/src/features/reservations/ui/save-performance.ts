import type { Reservation } from "@/platform/api/types";
import { whereabouts } from "@/platform/i18n/whereabouts";
import { saveCalendarFile } from "@/platform/time/calendar-file";

/** How long it plays is not on the booking; two hours keep the evening free. */
const LASTS_MS = 2 * 60 * 60_000;

/** The evening that was booked, with an alarm when it is time to leave. */
export function savePerformance({ id, performance }: Reservation): void {
  const startsAt = Date.parse(performance.performanceTime);
  saveCalendarFile(`pickgo-${id}`, {
    uid: `reservation-${id}`,
    title: performance.name,
    startsAt,
    endsAt: startsAt + LASTS_MS,
    place: whereabouts(performance),
    address: new URL(`/me/reservations/${id}`, window.location.origin).href,
    alarmMinutes: 120,
  });
}
