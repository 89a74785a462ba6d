import type { Language } from "../i18n/language";

const ZONE = "Asia/Seoul";
const DAY = 86_400_000;
const figures = new Intl.NumberFormat("ko-KR");
const rates = new Intl.NumberFormat("ko-KR", { maximumFractionDigits: 1 });

/** `12,345`. */
export function figure(value: number): string {
  return figures.format(value);
}

/** `12.5`. */
export function rate(value: number): string {
  return rates.format(value);
}

/** `12월 3일 (목) 20:00`, in Korea wherever the reader is. */
export function moment(instant: string, language: Language): string {
  const date = new Date(instant);
  const day = new Intl.DateTimeFormat(language === "ko" ? "ko-KR" : "en-GB", {
    timeZone: ZONE,
    month: language === "ko" ? "numeric" : "short",
    day: "numeric",
    weekday: "short",
  }).format(date);
  return `${day.replace(/(\d+)\. (\d+)\. /, "$1월 $2일 ")} ${clock(date).slice(0, 5)}`;
}

/** When something is played, as it is announced: what begins after midnight may be of the day before, as 24:00 to 29:59. */
export function showing(session: { performanceTime: string; afterMidnight: boolean }, language: Language): string {
  const { performanceTime, afterMidnight } = session;
  if (!afterMidnight) return moment(performanceTime, language);
  const evening = moment(new Date(Date.parse(performanceTime) - DAY).toISOString(), language);
  return evening.replace(/\d\d(?=:\d\d$)/, (hour) => String(Number(hour) + 24));
}

/** `20:00:07`, in Korea. */
export function clock(instant: string | number | Date): string {
  return new Intl.DateTimeFormat("en-GB", { timeZone: ZONE, hourCycle: "h23", timeStyle: "medium" }).format(
    new Date(instant),
  );
}
