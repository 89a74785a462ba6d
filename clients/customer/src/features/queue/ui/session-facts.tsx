import { useQuery } from "@tanstack/react-query";
import type { QueuedSession } from "@/platform/api/types";
import { whereabouts } from "@/platform/i18n/whereabouts";
import { showingMoment } from "@/platform/time/showing";
import { drawQuery } from "../api/draw";

/** What is waited for: as the place says; who was refused a place learns it from the draw, which is open to everybody. */
export function useSessionFacts(
  sessionId: number,
  known: QueuedSession | null,
  refused: boolean,
): QueuedSession | null {
  const draw = useQuery({ ...drawQuery(sessionId, null), enabled: refused && known === null });
  return known ?? draw.data?.session ?? null;
}

export function SessionFacts({ session }: { session: QueuedSession }) {
  return (
    <p className="mt-1 min-h-19 sm:min-h-13" data-testid="session-facts">
      <strong>{session.performance}</strong>
      <br />
      <span className="text-soft">
        {showingMoment({ performanceTime: session.time, afterMidnight: session.afterMidnight })}
        <span className="max-sm:hidden"> · </span>
        <br className="sm:hidden" />
        {whereabouts(session)}
      </span>
    </p>
  );
}
