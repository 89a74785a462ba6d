import type { Session } from "@/platform/api/types";

const LOBBY_OPENS_MS = 60 * 60_000;

export type BookingState =
  | { kind: "none" }
  | { kind: "open" }
  | { kind: "lobby"; opensAt: string }
  | { kind: "ahead"; opensAt: string }
  | { kind: "soldOut" }
  | { kind: "closed" };

/**
 * What the one button says. The server's word is older than the clock, so the clock decides what it can: a session whose
 * opening has passed is open, one whose closing has passed is closed.
 */
export function bookingState(session: Session | undefined, now: number): BookingState {
  if (!session) return { kind: "none" };
  const closesAt = Date.parse(session.reserveCloseAt ?? session.performanceTime);
  if (session.state === "Closed" || now >= closesAt) return { kind: "closed" };
  if (session.state === "SoldOut") return { kind: "soldOut" };
  const opensIn = Date.parse(session.reserveOpenAt) - now;
  if (opensIn <= 0 || session.state === "Open") return { kind: "open" };
  return { kind: opensIn <= LOBBY_OPENS_MS ? "lobby" : "ahead", opensAt: session.reserveOpenAt };
}

/** Where the calendar starts: the first session one can book, else the first one ahead. */
export function firstChoice(sessions: Session[], now: number): Session | undefined {
  const ahead = sessions.filter((session) => Date.parse(session.performanceTime) > now);
  const ranked = ["open", "lobby", "ahead", "soldOut"] as const;
  for (const kind of ranked) {
    const found = ahead.find((session) => bookingState(session, now).kind === kind);
    if (found) return found;
  }
  return ahead[0];
}
