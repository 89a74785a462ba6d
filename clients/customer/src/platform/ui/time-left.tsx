import clsx from "clsx";
import type { Countdown } from "@/platform/time/countdown";

/** A clock that runs down. It is read on demand, not every second: the last minute is announced by its owner. */
export function TimeLeft({ label, countdown, className }: { label: string; countdown: Countdown; className?: string }) {
  return (
    <p className={clsx("flex items-baseline gap-2", className)}>
      <span className="text-sm text-soft">{label}</span>
      <strong
        role="timer"
        aria-live="off"
        className={clsx("text-lg font-bold", countdown.urgent ? "text-urgent" : "text-ink")}
      >
        {countdown.text}
      </strong>
    </p>
  );
}
