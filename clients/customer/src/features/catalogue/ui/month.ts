/** A month of the calendar, as days `yyyy-MM-dd`; nulls lead up to the weekday of the first. */
export function daysOfMonth(month: string): (string | null)[] {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const first = new Date(Date.UTC(year, number - 1, 1));
  const count = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const lead = Array<null>(first.getUTCDay()).fill(null);
  return [...lead, ...Array.from({ length: count }, (_, index) => `${month}-${String(index + 1).padStart(2, "0")}`)];
}

export function monthOf(day: string): string {
  return day.slice(0, 7);
}
