import i18n from "i18next";

const ZONE = "Asia/Seoul";
const DAY = 86_400_000;
/** Made once: making one costs more than a hundred uses of it, and a seat map names a price five thousand times. */
const FIGURES = new Intl.NumberFormat("ko-KR");

function korean(): boolean {
  return i18n.language !== "en";
}

function parts(instant: string | number, options: Intl.DateTimeFormatOptions): (type: string) => string {
  const format = new Intl.DateTimeFormat(korean() ? "ko-KR" : "en-GB", {
    timeZone: ZONE,
    hourCycle: "h23",
    ...options,
  });
  const found = format.formatToParts(new Date(instant));
  return (type) => found.find((part) => part.type === type)?.value ?? "";
}

/** `20:00` in Korea. */
export function time(instant: string | number): string {
  const part = parts(instant, { hour: "2-digit", minute: "2-digit" });
  return `${part("hour")}:${part("minute")}`;
}

/** `2026년 12월 3일 (목)`. */
export function longDate(instant: string | number): string {
  const part = parts(instant, {
    year: "numeric",
    month: korean() ? "numeric" : "short",
    day: "numeric",
    weekday: "short",
  });
  if (!korean()) return `${part("weekday")} ${part("day")} ${part("month")} ${part("year")}`;
  return `${part("year")}년 ${part("month")}월 ${part("day")}일 (${part("weekday")})`;
}

/** `2026년 12월 3일 (목) 20:00`. */
export function longMoment(instant: string | number): string {
  return `${longDate(instant)} ${time(instant)}`;
}

/** `12월 3일 20:00`. */
export function shortMoment(instant: string | number): string {
  return `${shortDate(instant)} ${time(instant)}`;
}

/** `12월 3일`. */
export function shortDate(instant: string | number): string {
  const part = parts(instant, { month: korean() ? "numeric" : "short", day: "numeric" });
  return korean() ? `${part("month")}월 ${part("day")}일` : `${part("day")} ${part("month")}`;
}

/** `2026-12-03`: the day in Korea, as a key. */
export function dayKey(instant: string | number): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: ZONE }).format(new Date(instant));
}

/** `2026.12.3 – 12.31`, in English `3 – 31 Dec 2026`, from dates without a time. */
export function period(startsOn: string, endsOn: string): string {
  if (!korean()) return englishPeriod(startsOn, endsOn);
  const dotted = (date: string) => date.split("-").map(Number).join(".");
  if (startsOn === endsOn) return dotted(startsOn);
  const [startYear] = startsOn.split("-");
  const [endYear, ...rest] = endsOn.split("-");
  const end = startYear === endYear ? rest.map(Number).join(".") : dotted(endsOn);
  return `${dotted(startsOn)} – ${end}`;
}

function englishPeriod(startsOn: string, endsOn: string): string {
  const written = (date: string) => {
    const part = parts(`${date}T00:00:00+09:00`, { year: "numeric", month: "short", day: "numeric" });
    return { day: part("day"), month: part("month"), year: part("year") };
  };
  const [start, end] = [written(startsOn), written(endsOn)];
  const last = `${end.day} ${end.month} ${end.year}`;
  if (startsOn === endsOn) return last;
  if (start.year !== end.year) return `${start.day} ${start.month} ${start.year} – ${last}`;
  return start.month === end.month ? `${start.day} – ${last}` : `${start.day} ${start.month} – ${last}`;
}

/** `2026년 12월`, in English `December 2026`; from `2026-12`. */
export function monthTitle(month: string): string {
  const part = parts(`${month}-01T00:00:00+09:00`, { year: "numeric", month: korean() ? "numeric" : "long" });
  return korean() ? `${part("year")}년 ${part("month")}월` : `${part("month")} ${part("year")}`;
}

/** Days in Korea from one instant to another: 0 is the same day. */
export function daysBetween(from: number, to: string | number): number {
  return Math.round((Date.parse(dayKey(to)) - Date.parse(dayKey(from))) / DAY);
}

export function money(won: number): string {
  const figures = figure(won);
  return korean() ? `${figures}원` : `₩${figures}`;
}

/** What a seat costs, before anybody buys it. */
export function price(won: number): string {
  if (won > 0) return money(won);
  return korean() ? "무료" : "Free";
}

export function figure(value: number): string {
  return FIGURES.format(value);
}
