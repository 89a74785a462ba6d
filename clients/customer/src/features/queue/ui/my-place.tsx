import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { figure } from "@/platform/time/format";
import { announce } from "@/platform/ui/announcer";
import { estimateOf } from "./estimate";
import { progress, type WaitingState } from "./waiting-state";

const ANNOUNCE_EVERY_MS = 15_000;

export function MyPlace({ state }: { state: WaitingState }) {
  const { t } = useTranslation("queue");
  const position = state.place?.position ?? 0;
  usePositionAnnounced(position);
  const done = Math.round(progress(state) * 100);
  return (
    <div>
      <p className="text-sm text-soft">{t("myPlace")}</p>
      <p data-testid="position" className="text-3xl font-extrabold leading-tight text-brand md:text-[4rem]">
        {t("place", { position: figure(position) })}
      </p>
      <div
        role="progressbar"
        aria-label={t("bar")}
        aria-valuenow={done}
        aria-valuemin={0}
        aria-valuemax={100}
        className="mt-6 h-3 overflow-hidden rounded-full bg-line"
      >
        <div
          className="h-full rounded-full bg-brand transition-[width] duration-200"
          style={{ width: `${Math.max(2, done)}%` }}
        />
      </div>
      <div className="mt-3 flex justify-between text-soft">
        <span>{t("ahead", { n: figure(Math.max(0, position - 1)) })}</span>
        <span>{t("behind", { n: figure(state.place?.behind ?? 0) })}</span>
      </div>
      {state.drawn !== null && <p className="mt-6 font-medium">{t("drawn", { position: figure(state.drawn) })}</p>}
      {state.place?.paused ? <Paused /> : <EstimateLine seconds={state.place?.estimatedSeconds ?? null} />}
    </div>
  );
}

/** A line that stands still for a reason says so; nobody knows for how long, so nothing is estimated. */
function Paused() {
  const { t } = useTranslation("queue");
  return (
    <div role="status" className="mt-6 rounded-card bg-mist p-4">
      <p className="text-lg font-bold">{t("paused")}</p>
      <p className="mt-1 text-balance-ko">{t("pausedText")}</p>
    </div>
  );
}

function EstimateLine({ seconds }: { seconds: number | null }) {
  const { t } = useTranslation("queue");
  const estimate = estimateOf(seconds);
  if (!estimate) return null;
  const words = {
    underMinute: () => t("underMinute"),
    hours: () => t("manyHours"),
    minutes: () => {
      if (estimate.kind !== "minutes") return "";
      return estimate.from === estimate.to ? t("aboutMinute", { from: estimate.from }) : t("aboutMinutes", estimate);
    },
  };
  return (
    <p className="mt-6">
      {t("estimate")} <strong>{words[estimate.kind]()}</strong>
    </p>
  );
}

/** A line that moves every second would talk without end: it is told now and then, and always near the door. */
function usePositionAnnounced(position: number): void {
  const { t } = useTranslation("queue");
  const last = useRef(0);
  useEffect(() => {
    const now = Date.now();
    if (position <= 0 || (position > 5 && now - last.current < ANNOUNCE_EVERY_MS)) return;
    last.current = now;
    announce(t("announce", { position: figure(position) }));
  }, [position, t]);
}
