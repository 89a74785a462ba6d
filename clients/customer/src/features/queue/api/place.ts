import { answer, api } from "@/platform/api/client";
import { PLACE_MS, timeLimit } from "@/platform/api/time-limit";
import type { Place } from "@/platform/api/types";

/** The place now; also a heartbeat, which keeps it while the live connection is away. */
export function readPlace(sessionId: number, signal?: AbortSignal): Promise<Place> {
  return answer(
    api.GET("/api/sessions/{id}/queue", { params: { path: { id: sessionId } }, signal: timeLimit(PLACE_MS, signal) }),
  );
}

export function leaveQueue(sessionId: number): Promise<undefined> {
  return answer(api.DELETE("/api/sessions/{id}/queue", { params: { path: { id: sessionId } } }));
}
