import i18n from "i18next";

const MINUTES_BEFORE = 10;

function stamp(instant: number): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d{3}/g, "");
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\n/g, "\\n");
}

export function alarmFile(postId: number, name: string, opensAt: number, address: string): string {
  const title = escaped(i18n.t("alarmTitle", { ns: "catalogue", name }));
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//PickGo//KO",
    "BEGIN:VEVENT",
    `UID:opening-${postId}-${opensAt}@pickgo`,
    `DTSTAMP:${stamp(opensAt)}`,
    `DTSTART:${stamp(opensAt)}`,
    `DTEND:${stamp(opensAt + 1_800_000)}`,
    `SUMMARY:${title}`,
    `URL:${address}`,
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `TRIGGER:-PT${MINUTES_BEFORE}M`,
    `DESCRIPTION:${title}`,
    "END:VALARM",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].join("\r\n");
}

/** An alarm that needs no permission and no server: a file that every calendar reads. */
export function saveAlarm(postId: number, name: string, opensAt: string | null): void {
  if (!opensAt) return;
  const address = new URL(`/performances/${postId}`, window.location.origin).href;
  const file = new Blob([alarmFile(postId, name, Date.parse(opensAt), address)], {
    type: "text/calendar;charset=utf-8",
  });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = `pickgo-${postId}.ics`;
  link.click();
  URL.revokeObjectURL(link.href);
}
