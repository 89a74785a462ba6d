const DAY_MS = 86_400_000;
const MAX_DAYS = 366;

/** `2026-12-03`, in Korea. */
export function dayIn(now: number, days = 0): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Seoul" }).format(new Date(now + days * DAY_MS));
}

/** Whether the server takes these days: in order, and at most 366 with the first. */
export function areDays(from: string, to: string): boolean {
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;
  return days >= 1 && days <= MAX_DAYS;
}
