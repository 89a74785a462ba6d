import { CalendarPlus } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { PostDetail, Session } from "@/platform/api/types";
import { dayKey } from "@/platform/time/format";
import { shortShowing, showingDate, showingDay } from "@/platform/time/showing";
import { useNow } from "@/platform/time/use-now";
import { SessionRefundTerms } from "@/platform/ui/refund-terms";
import { openingAddress } from "./opening-address";
import { bookingState, firstChoice } from "./booking-state";
import { BookButton } from "./book-button";
import { MonthCalendar } from "./month-calendar";
import { SessionChoice } from "./session-choice";
import { SessionPrices } from "./session-prices";

export function BookingPanel({ post }: { post: PostDetail }) {
  const { t } = useTranslation("catalogue");
  const now = useNow();
  const ahead = post.sessions
    .filter((session) => Date.parse(session.performanceTime) > now)
    .sort((a, b) => a.performanceTime.localeCompare(b.performanceTime));
  const [chosenId, setChosenId] = useState<number>();
  const chosen = ahead.find((session) => session.id === chosenId) ?? firstChoice(ahead, now);
  if (!chosen) return <p className="rounded-card bg-mist p-6 text-center">{t("noSessions")}</p>;

  const day = showingDay(chosen);
  const state = bookingState(chosen, now);
  const chooseDay = (next: string) => {
    const ofDay = ahead.filter((session) => showingDay(session) === next);
    setChosenId((firstChoice(ofDay, now) ?? ofDay[0])?.id);
  };
  const chooseWithin = (days: string[]) => {
    const inSight = ahead.filter((session) => days.includes(showingDay(session)));
    setChosenId((firstChoice(inSight, now) ?? inSight[0])?.id);
  };
  return (
    <section aria-label={t("booking")} className="rounded-card border border-line bg-paper p-4 shadow-card">
      <MonthCalendar
        days={sessionDays(ahead)}
        chosen={day}
        today={dayKey(now)}
        onChoose={chooseDay}
        onMonth={chooseWithin}
      />
      <h2 className="mb-2 mt-4 font-semibold">{showingDate(chosen)}</h2>
      <SessionChoice
        sessions={ahead.filter((session) => showingDay(session) === day)}
        chosen={chosen.id}
        now={now}
        onChoose={setChosenId}
      />
      {/* The performance's own stands beside its poster. */}
      {chosen.cast && (
        <p className="mt-3 text-sm wrap-anywhere">
          <span className="text-soft">{t("facts.cast")}</span> {chosen.cast}
        </p>
      )}
      <SessionPrices post={post} session={chosen} />
      {/* On a phone the button stays under the thumb, and says what it books: the calendar may be far above. */}
      <div className="z-20 grid grid-cols-[auto_minmax(0,1fr)] items-center gap-3 max-lg:fixed max-lg:inset-x-0 max-lg:bottom-0 max-lg:border-t max-lg:border-line max-lg:bg-paper max-lg:px-4 max-lg:py-2 lg:mt-4 lg:block">
        <p className="text-sm font-semibold leading-tight lg:hidden">{shortShowing(chosen)}</p>
        <BookButton sessionId={chosen.id} state={state} />
      </div>
      <div className="mt-2 grid gap-2">
        {(state.kind === "ahead" || state.kind === "lobby") && (
          <a
            href={openingAddress(post.id, chosen.id)}
            download
            className="inline-flex min-h-11 items-center justify-center gap-2 font-medium text-brand hover:underline"
          >
            <CalendarPlus aria-hidden className="size-5" />
            {t("alarm")}
          </a>
        )}
        {state.kind === "lobby" && <p className="text-sm text-soft">{t("lobbyHint")}</p>}
        {state.kind === "open" && <p className="text-sm text-soft">{t("queueHint")}</p>}
        {state.kind !== "closed" && <SessionRefundTerms key={chosen.id} sessionId={chosen.id} />}
      </div>
    </section>
  );
}

function sessionDays(sessions: Session[]): Map<string, number> {
  const days = new Map<string, number>();
  for (const session of sessions) {
    const day = showingDay(session);
    days.set(day, (days.get(day) ?? 0) + 1);
  }
  return days;
}
