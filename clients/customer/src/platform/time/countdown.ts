import { useNow } from "./use-now";

export interface Countdown {
  seconds: number;
  over: boolean;
  urgent: boolean;
  /** `m:ss`, or `h:mm:ss` past an hour. */
  text: string;
}

const URGENT_BELOW_SECONDS = 60;

export function countdownTo(deadline: string | number, now: number): Countdown {
  const end = typeof deadline === "number" ? deadline : Date.parse(deadline);
  const seconds = Math.max(0, Math.floor((end - now) / 1000));
  return { seconds, over: now >= end, urgent: seconds < URGENT_BELOW_SECONDS, text: clockText(seconds) };
}

export function clockText(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  if (hours > 0) return `${hours}:${two(minutes)}:${two(seconds % 60)}`;
  return `${minutes}:${two(seconds % 60)}`;
}

export function useCountdown(deadline: string | null | undefined): Countdown | null {
  const now = useNow(Boolean(deadline));
  return deadline ? countdownTo(deadline, now) : null;
}
