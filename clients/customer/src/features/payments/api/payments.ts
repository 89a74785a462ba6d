import { queryOptions } from "@tanstack/react-query";
import { answer, api } from "@/platform/api/client";
import { withIdempotency } from "@/platform/api/idempotency";
import { toProblem } from "@/platform/api/problem";
import type { Confirmation, Payment, StartedPayment } from "@/platform/api/types";

export interface GatewayReturn {
  paymentKey: string;
  orderId: string;
  amount: number;
}

export function startPayment(reservationId: string): Promise<StartedPayment> {
  return withIdempotency(`pay.${reservationId}`, (key) =>
    answer(api.POST("/api/payments", { params: { header: { "Idempotency-Key": key } }, body: { reservationId } })),
  );
}

/** A query, not a mutation: the server answers the same for the same payment, so a reload or a second tab only reads it. */
export function confirmationQuery(returned: GatewayReturn | null) {
  return queryOptions({
    queryKey: ["payments", "confirm", returned],
    enabled: returned !== null,
    queryFn: (): Promise<Confirmation> => {
      if (!returned) throw new Error("Nothing came back from the gateway");
      return answer(api.POST("/api/payments/confirm", { body: returned }));
    },
    staleTime: Infinity,
    gcTime: Infinity,
    retry: (failures, error) => failures < 4 && toProblem(error).passing,
    refetchOnWindowFocus: false,
  });
}

export function paymentQuery(id: string | null) {
  return queryOptions({
    queryKey: ["payments", "one", id],
    enabled: id !== null,
    queryFn: ({ signal }): Promise<Payment> =>
      answer(api.GET("/api/payments/{id}", { params: { path: { id: id ?? "" } }, signal })),
  });
}
