import i18n from "i18next";
import { saveCalendarFile } from "@/platform/time/calendar-file";

const LASTS_MS = 30 * 60_000;

/** The opening of a sale, ten minutes ahead. */
export function saveAlarm(postId: number, name: string, opensAt: string | null): void {
  if (!opensAt) return;
  const startsAt = Date.parse(opensAt);
  saveCalendarFile(`pickgo-${postId}`, {
    uid: `opening-${postId}-${startsAt}`,
    title: i18n.t("alarmTitle", { ns: "catalogue", name }),
    startsAt,
    endsAt: startsAt + LASTS_MS,
    address: new URL(`/performances/${postId}`, window.location.origin).href,
    alarmMinutes: 10,
  });
}
