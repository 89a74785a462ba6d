import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { answer, api } from "@/platform/api/client";
import { withIdempotency } from "@/platform/api/idempotency";
import type { Reservation } from "@/platform/api/types";

export const RESERVATIONS_PER_PAGE = 50;

/** At the total that stood on the screen, or not at all. */
export function reserve(
  sessionId: number,
  entryPass: string,
  seats: number[],
  expectedTotal: number,
): Promise<Reservation> {
  const intent = `reserve.${sessionId}.${seats.join("-")}.${expectedTotal}`;
  return withIdempotency(intent, (key) =>
    answer(
      api.POST("/api/reservations", {
        params: { header: { "Entry-Pass": entryPass, "Idempotency-Key": key } },
        body: { sessionId, seats, expectedTotal },
      }),
    ),
  );
}

export function reservationQuery(id: string) {
  return queryOptions({
    queryKey: ["reservations", "one", id],
    queryFn: ({ signal }) => answer(api.GET("/api/reservations/{id}", { params: { path: { id } }, signal })),
  });
}

export function myReservationsQuery() {
  return infiniteQueryOptions({
    queryKey: ["reservations", "mine"],
    queryFn: ({ signal, pageParam }) =>
      answer(
        api.GET("/api/reservations/me", {
          params: { query: { page: pageParam, size: RESERVATIONS_PER_PAGE } },
          signal,
        }),
      ),
    initialPageParam: 1,
    getNextPageParam: (last) => (last.page * last.size < last.total ? last.page + 1 : undefined),
  });
}

export function ticketsQuery(id: string) {
  return queryOptions({
    queryKey: ["reservations", "tickets", id],
    queryFn: ({ signal }) => answer(api.GET("/api/reservations/{id}/tickets", { params: { path: { id } }, signal })),
    staleTime: Infinity,
  });
}

export function refundQuoteQuery(id: string, seats: number[]) {
  return queryOptions({
    queryKey: ["reservations", "quote", id, seats],
    queryFn: ({ signal }) =>
      answer(
        api.GET("/api/reservations/{id}/refund-quote", {
          params: { path: { id }, query: { seats: seats.join(",") } },
          signal,
        }),
      ),
  });
}

/** Releases an unpaid reservation: its seats are free for others at once. */
export function releaseReservation(id: string): Promise<undefined> {
  return answer(api.DELETE("/api/reservations/{id}", { params: { path: { id } } }));
}

/** At the fee that stood on the screen, or not at all: midnight may have passed since. */
export function cancelSeats(id: string, seats: number[], expectedFee: number): Promise<Reservation> {
  return withIdempotency(`cancel.${id}.${seats.join("-")}.${expectedFee}`, (key) =>
    answer(
      api.POST("/api/reservations/{id}/cancel", {
        params: { path: { id }, header: { "Idempotency-Key": key } },
        body: { seats, expectedFee, all: false, reason: null },
      }),
    ),
  );
}
