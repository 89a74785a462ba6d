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

const DAY = 86_400_000;

/** Number of its week, and its place in it from Sunday. */
function inWeek(day: string): { week: number; weekday: number } {
  const number = Date.parse(day) / DAY;
  const weekday = new Date(day).getUTCDay();
  return { week: (number - weekday) / 7, weekday };
}

function nearest(days: string[], wanted: number, place: (day: string) => number): string | undefined {
  return [...days].sort((a, b) => Math.abs(place(a) - wanted) - Math.abs(place(b) - wanted))[0];
}

/**
 * Where a key leads from a day of the calendar (the ARIA pattern of a grid of dates), over the days that can be chosen, sorted: a row that has
 * none is passed over, and beside an empty place the nearest one counts. Undefined: nowhere.
 */
export function dayByKey(key: string, from: string, days: string[]): string | undefined {
  const at = days.indexOf(from);
  const { week, weekday } = inWeek(from);
  const ofWeek = (wanted: number | undefined) => days.filter((day) => inWeek(day).week === wanted);
  const ofMonth = (wanted: string | undefined) => days.filter((day) => monthOf(day) === wanted);
  const weeks = days.map((day) => inWeek(day).week);
  const months = [...new Set(days.map(monthOf))];
  const inColumn = (wanted: number | undefined) => nearest(ofWeek(wanted), weekday, (day) => inWeek(day).weekday);
  const onDate = (wanted: string | undefined) =>
    nearest(ofMonth(wanted), Number(from.slice(8)), (day) => Number(day.slice(8)));
  switch (key) {
    case "ArrowLeft":
      return days[at - 1];
    case "ArrowRight":
      return days[at + 1];
    case "ArrowUp":
      return inColumn(weeks.filter((each) => each < week).at(-1));
    case "ArrowDown":
      return inColumn(weeks.find((each) => each > week));
    case "Home":
      return ofWeek(week)[0];
    case "End":
      return ofWeek(week).at(-1);
    case "PageUp":
      return onDate(months[months.indexOf(monthOf(from)) - 1]);
    case "PageDown":
      return onDate(months[months.indexOf(monthOf(from)) + 1]);
    default:
      return undefined;
  }
}
