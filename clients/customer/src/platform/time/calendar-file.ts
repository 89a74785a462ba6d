interface Entry {
  /** The same again for the same thing, so that a calendar takes it once. */
  uid: string;
  title: string;
  startsAt: number;
  endsAt: number;
  place?: string;
  address: string;
  alarmMinutes: number;
}

function stamp(instant: number): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d{3}/g, "");
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\n/g, "\\n");
}

/** RFC 5545: one entry with an alarm. */
export function calendarFile({ uid, title, startsAt, endsAt, place, address, alarmMinutes }: Entry): string {
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//PickGo//KO",
    "BEGIN:VEVENT",
    `UID:${uid}@pickgo`,
    `DTSTAMP:${stamp(startsAt)}`,
    `DTSTART:${stamp(startsAt)}`,
    `DTEND:${stamp(endsAt)}`,
    `SUMMARY:${escaped(title)}`,
    ...(place ? [`LOCATION:${escaped(place)}`] : []),
    `URL:${address}`,
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    `TRIGGER:-PT${alarmMinutes}M`,
    `DESCRIPTION:${escaped(title)}`,
    "END:VALARM",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].join("\r\n");
}

/** Needs no permission and no server: a file that every calendar reads. */
export function saveCalendarFile(name: string, entry: Entry): void {
  const file = new Blob([calendarFile(entry)], { type: "text/calendar;charset=utf-8" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = `${name}.ics`;
  link.click();
  URL.revokeObjectURL(link.href);
}
