import { useQuery } from "@tanstack/react-query";
import { Clock } from "lucide-react";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { paymentQuery } from "@/features/payments/api/payments";
import { reservationQuery } from "@/features/reservations/api/reservations";
import type { Reservation } from "@/platform/api/types";
import { queryClient } from "../query-client";

export const POLL_MS = 2000;

/** What is true while nobody knows yet whether the money moved, and what will happen. */
export function PaymentPending() {
  const { t } = useTranslation("payments");
  return (
    <p role="status" className="flex items-start gap-3 rounded-card bg-mist p-5">
      <Clock aria-hidden className="mt-1 size-5 shrink-0 text-brand" />
      {t("pendingText")}
    </p>
  );
}

/**
 * Whether an unpaid reservation has a payment under way whose outcome is unknown: then it must not be offered to be paid
 * again. Asks until it is known, and then for the reservation as it became.
 */
export function usePaymentPending(reservation: Reservation): boolean {
  const { id, paymentId, status } = reservation;
  const payment = useQuery({
    ...paymentQuery(paymentId),
    enabled: status === "Reserved" && paymentId !== null,
    refetchInterval: (query) => (query.state.data?.status === "Confirming" ? POLL_MS : false),
    refetchIntervalInBackground: true,
  });
  const settled = payment.data?.status === "Completed" || payment.data?.status === "Failed";
  useEffect(() => {
    if (status === "Reserved" && settled)
      void queryClient.invalidateQueries({ queryKey: reservationQuery(id).queryKey });
  }, [status, settled, id]);
  return status === "Reserved" && payment.data?.status === "Confirming";
}
