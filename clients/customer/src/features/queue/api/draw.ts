import { queryOptions } from "@tanstack/react-query";
import { answer, api } from "@/platform/api/client";

/** The draw of a session's lobby. A member's token adds the member's own number, so each member has an answer of one's own. */
export function drawQuery(sessionId: number, memberId: number | null) {
  return queryOptions({
    queryKey: ["queue", "draw", sessionId, memberId],
    queryFn: ({ signal }) =>
      answer(api.GET("/api/sessions/{id}/queue/draw", { params: { path: { id: sessionId } }, signal })),
  });
}
