import clsx from "clsx";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { useRef, useState, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { longDate, monthTitle } from "@/platform/time/format";
import { dayByKey, daysOfMonth, monthOf } from "./month";

interface MonthCalendarProps {
  /** Days that have sessions, sorted, with how many. */
  days: Map<string, number>;
  chosen: string | undefined;
  /** The day in Korea. */
  today: string;
  onChoose: (day: string) => void;
  /** Another month is in sight: a day that is not must not stay chosen. */
  onMonth: (days: string[]) => void;
}

/** A grid with one tab stop; the keys walk only the days that can be chosen, over the months. */
export function MonthCalendar({ days, chosen, today, onChoose, onMonth }: MonthCalendarProps) {
  const { t } = useTranslation("catalogue");
  const table = useRef<HTMLTableElement>(null);
  const enabled = [...days.keys()];
  const months = [...new Set(enabled.map(monthOf))];
  const [month, setMonth] = useState(monthOf(chosen ?? enabled[0] ?? ""));
  const at = months.indexOf(month);
  const stop = chosen && monthOf(chosen) === month ? chosen : enabled.find((day) => monthOf(day) === month);

  const walk = (event: KeyboardEvent, from: string) => {
    const next = dayByKey(event.key, from, enabled);
    if (!next) return;
    event.preventDefault();
    setMonth(monthOf(next));
    onChoose(next);
    requestAnimationFrame(() => table.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus());
  };
  const turn = (to: string) => {
    setMonth(to);
    onMonth(enabled.filter((day) => monthOf(day) === to));
  };
  const weeks = inWeeks(daysOfMonth(month));
  return (
    <div>
      <div className="flex items-center justify-between">
        <Arrow label={t("previousMonth")} to={months[at - 1]} onGo={turn}>
          <ChevronLeft aria-hidden />
        </Arrow>
        <p aria-live="polite" className="font-semibold">
          {monthTitle(month)}
        </p>
        <Arrow label={t("nextMonth")} to={months[at + 1]} onGo={turn}>
          <ChevronRight aria-hidden />
        </Arrow>
      </div>
      <table
        ref={table}
        role="grid"
        className="mt-2 w-full table-fixed text-center"
        aria-label={`${t("pickDate")}, ${monthTitle(month)}`}
      >
        <thead>
          <tr className="text-xs text-soft">
            {t("weekdays")
              .split(",")
              .map((day) => (
                <th key={day} scope="col" className="py-1 font-medium">
                  {day}
                </th>
              ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, index) => (
            <tr key={index}>
              {week.map((day, column) => (
                <td
                  key={day ?? `blank-${column}`}
                  role="gridcell"
                  aria-selected={day && days.has(day) ? day === chosen : undefined}
                  aria-current={day === today ? "date" : undefined}
                  className="p-0.5"
                >
                  {day && (
                    <Day
                      day={day}
                      sessions={days.get(day) ?? 0}
                      chosen={day === chosen}
                      isToday={day === today}
                      stop={day === stop}
                      onChoose={onChoose}
                      onWalk={walk}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function inWeeks(days: (string | null)[]): (string | null)[][] {
  return Array.from({ length: Math.ceil(days.length / 7) }, (_, week) => days.slice(week * 7, week * 7 + 7));
}

function Arrow({
  label,
  to,
  onGo,
  children,
}: {
  label: string;
  to: string | undefined;
  onGo: (month: string) => void;
  children: React.ReactNode;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      disabled={!to}
      onClick={() => to && onGo(to)}
      className="inline-flex size-11 items-center justify-center rounded-full hover:bg-mist disabled:opacity-30"
    >
      {children}
    </button>
  );
}

const ring = "rounded-full ring-2 ring-inset ring-edge";

interface DayProps {
  day: string;
  sessions: number;
  chosen: boolean;
  isToday: boolean;
  stop: boolean;
  onChoose: (day: string) => void;
  onWalk: (event: KeyboardEvent, day: string) => void;
}

function Day({ day, sessions, chosen, isToday, stop, onChoose, onWalk }: DayProps) {
  const { t } = useTranslation("catalogue");
  const number = Number(day.slice(8));
  if (sessions === 0)
    return (
      <span className={clsx("inline-flex size-10 items-center justify-center text-sm text-soft", isToday && ring)}>
        {/* Only today is worth hearing of. */}
        <span aria-hidden>{number}</span>
        {isToday && <span className="sr-only">{t("isToday")}</span>}
      </span>
    );
  return (
    <button
      type="button"
      data-day={day}
      tabIndex={stop ? 0 : -1}
      aria-pressed={chosen}
      aria-label={[longDate(`${day}T00:00:00+09:00`), isToday && t("isToday"), t("hasSessions", { n: sessions })]
        .filter(Boolean)
        .join(", ")}
      onClick={() => onChoose(day)}
      onKeyDown={(event) => onWalk(event, day)}
      className={clsx(
        "inline-flex size-10 items-center justify-center text-sm font-bold",
        isToday ? ring : "rounded-full",
        chosen ? "bg-brand text-on-brand" : "bg-mist hover:bg-line",
      )}
    >
      {number}
    </button>
  );
}
