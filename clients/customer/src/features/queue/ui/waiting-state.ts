import type { Problem } from "@/platform/api/problem";
import type { EntryPass, Place, QueuedSession } from "@/platform/api/types";
import type { Connection } from "@/platform/realtime/hub";

export interface WaitingState {
  phase: "joining" | "lobby" | "waiting" | "ready" | "refused";
  place: Place | null;
  /** What I wait for; once known it is not forgotten, whatever becomes of the place. */
  session: QueuedSession | null;
  /** Where I stood when I first saw the line: the bar's left end. */
  joinedAt: number | null;
  /** The first place that the draw gave me, when I saw it happen. */
  drawn: number | null;
  /** Whether the room forgot us once and we joined anew. */
  rejoined: boolean;
  pass: EntryPass | null;
  problem: Problem | null;
  connection: Connection;
}

export type WaitingEvent =
  | { type: "place"; place: Place }
  | { type: "ready"; pass: EntryPass }
  | { type: "lost" }
  | { type: "refused"; problem: Problem }
  | { type: "connection"; state: Connection };

export const atTheDoor: WaitingState = {
  phase: "joining",
  place: null,
  session: null,
  joinedAt: null,
  drawn: null,
  rejoined: false,
  pass: null,
  problem: null,
  connection: "connecting",
};

export function waitingReducer(state: WaitingState, event: WaitingEvent): WaitingState {
  if (state.phase === "ready") return state;
  switch (event.type) {
    case "connection":
      return { ...state, connection: event.state };
    case "ready":
      return { ...state, phase: "ready", pass: event.pass, problem: null };
    case "lost":
      return { ...atTheDoor, session: state.session, connection: state.connection, rejoined: true };
    case "refused":
      return { ...state, phase: "refused", problem: event.problem };
    case "place":
      return placed({ ...state, session: event.place.session }, event.place);
  }
}

function placed(state: WaitingState, place: Place): WaitingState {
  if (place.state === "Lobby") return { ...state, phase: "lobby", place, problem: null };
  if (place.state === "Admitted") return state;
  if (isOlder(state, place)) return state;
  return {
    ...state,
    phase: "waiting",
    place,
    problem: null,
    joinedAt: furthest(state, place),
    drawn: state.phase === "lobby" ? place.position : state.drawn,
  };
}

/** Two sources answer (the hub and the first request), and the slower one may carry a rank of a moment ago. */
function isOlder(state: WaitingState, place: Place): boolean {
  const known = state.phase === "waiting" && state.connection === "connected" ? state.place?.position : null;
  return known != null && place.position !== null && place.position > known;
}

function furthest(state: WaitingState, place: Place): number | null {
  if (place.position === null) return state.joinedAt;
  return Math.max(state.joinedAt ?? 0, place.position);
}

/** How far I have come from where I joined to the door: 0 to 1. */
export function progress(state: WaitingState): number {
  const position = state.place?.position;
  if (!position || !state.joinedAt) return 0;
  return state.joinedAt <= 1 ? 0.9 : (state.joinedAt - position) / state.joinedAt;
}
