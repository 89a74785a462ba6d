import { dayKey, longDate, shortDate, time } from "./format";

const DAY = 86_400_000;
const MINUTE = 60_000;

/** When something is played; what begins after midnight may be announced for the day before, as 24:00 to 29:59. */
export interface Showing {
  performanceTime: string;
  afterMidnight: boolean;
}

/** `2026-11-29`: the day that it is announced for, as a key. */
export function showingDay({ performanceTime, afterMidnight }: Showing): string {
  return dayKey(Date.parse(performanceTime) - (afterMidnight ? DAY : 0));
}

/** `20:00`, `25:30`; also of another moment of the same evening, as that of the doors. */
export function showingTime(showing: Showing, at: number = Date.parse(showing.performanceTime)): string {
  const minutes = Math.floor((at - midnight(showing)) / MINUTE);
  // The doors of what begins right after midnight open on the day before.
  if (minutes < 0) return time(at);
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
}

/** `2026년 11월 29일 (일)`. */
export function showingDate(showing: Showing): string {
  return longDate(midnight(showing));
}

/** `2026년 11월 29일 (일) 24:00`. */
export function showingMoment(showing: Showing): string {
  return `${showingDate(showing)} ${showingTime(showing)}`;
}

/** `11월 29일 24:00`. */
export function shortShowing(showing: Showing): string {
  return `${shortDate(midnight(showing))} ${showingTime(showing)}`;
}

function midnight(showing: Showing): number {
  return Date.parse(`${showingDay(showing)}T00:00:00+09:00`);
}
