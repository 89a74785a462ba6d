import { queryOptions } from "@tanstack/react-query";
import { answer, api } from "./client";

/** What canceling would cost if seats were booked now; without seats in percent alone. */
export function refundTermsQuery(sessionId: number, seats: number[]) {
  return queryOptions({
    queryKey: ["refund-terms", sessionId, seats],
    queryFn: ({ signal }) =>
      answer(
        api.GET("/api/sessions/{id}/refund-terms", {
          params: { path: { id: sessionId }, query: seats.length > 0 ? { seats: seats.join(",") } : {} },
          signal,
        }),
      ),
  });
}
