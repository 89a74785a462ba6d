import clsx from "clsx";
import { useTranslation } from "react-i18next";
import type { Session } from "@/platform/api/types";
import { figure, shortMoment } from "@/platform/time/format";
import { showingTime } from "@/platform/time/showing";
import { Unbroken } from "@/platform/ui/unbroken";
import { bookingState } from "./booking-state";

interface SessionChoiceProps {
  sessions: Session[];
  chosen: number;
  now: number;
  onChoose: (id: number) => void;
}

export function SessionChoice({ sessions, chosen, now, onChoose }: SessionChoiceProps) {
  const { t } = useTranslation("catalogue");
  return (
    <fieldset className="grid min-w-0 grid-cols-1 gap-2">
      <legend className="sr-only">{t("pickSession")}</legend>
      {sessions.map((session) => (
        <label
          key={session.id}
          className={clsx(
            "flex min-h-14 cursor-pointer items-center gap-3 rounded-input border px-3 py-2 has-focus-visible:outline-3 has-focus-visible:outline-brand",
            session.id === chosen ? "border-2 border-brand bg-mist" : "border-line hover:bg-mist",
          )}
        >
          <input
            type="radio"
            name="session"
            className="size-4 accent-[var(--brand)]"
            checked={session.id === chosen}
            onChange={() => onChoose(session.id)}
          />
          <span className="min-w-0 grow">
            <span className="flex items-center gap-3">
              <span className="text-lg font-bold">{showingTime(session)}</span>
              <span className="ml-auto text-right text-sm text-soft">
                <SeatsLeft session={session} now={now} />
              </span>
            </span>
            {session.cast && (
              <span className="block truncate text-sm text-soft">
                {t("facts.cast")} {session.cast}
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function SeatsLeft({ session, now }: { session: Session; now: number }) {
  const { t } = useTranslation("catalogue");
  const state = bookingState(session, now);
  if (state.kind === "closed") return t("closed");
  if (state.kind === "soldOut") return t("soldOut");
  if (state.kind === "ahead" || state.kind === "lobby") {
    const moment = shortMoment(state.opensAt);
    return <Unbroken phrase={t("opens", { moment })} part={moment} />;
  }
  if (session.remaining.every((left) => left.seats === 0)) return t("noneLeft");
  return session.remaining.map((left) => t("left", { grade: left.grade, n: figure(left.seats) })).join(" · ");
}
