import { useQuery } from "@tanstack/react-query";
import { Printer } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { paymentQuery } from "@/features/payments/api/payments";
import { reservationQuery } from "@/features/reservations/api/reservations";
import { CancelReservation } from "@/features/reservations/ui/cancel-dialog";
import { PurchaseFacts } from "@/features/reservations/ui/purchase-facts";
import { StatusChip } from "@/features/reservations/ui/status-chip";
import { TicketCard } from "@/features/reservations/ui/ticket-card";
import type { Reservation } from "@/platform/api/types";
import { longMoment } from "@/platform/time/format";
import { useNow } from "@/platform/time/use-now";
import { ButtonLink, buttonLook } from "@/platform/ui/button";
import { PageTitle } from "@/platform/ui/page-title";
import { FailedToLoad, Loading, Skeleton } from "@/platform/ui/state-blocks";
import { POLL_MS, PaymentPending, usePaymentPending } from "./payment-pending";

export function ReservationPage() {
  const { t } = useTranslation("reservations");
  const reservation = useQuery({
    ...reservationQuery(useParams().reservationId ?? ""),
    // A refund that the bank has not answered yet ends by itself.
    refetchInterval: (query) => (query.state.data?.refundPending ? POLL_MS : false),
  });
  return (
    <div className="mx-auto grid max-w-xl gap-6">
      <PageTitle title={t("ticketTitle")} />
      {reservation.isPending && (
        <Loading>
          <Skeleton className="h-dvh w-full rounded-card" />
        </Loading>
      )}
      {reservation.isError && <FailedToLoad error={reservation.error} retry={() => void reservation.refetch()} />}
      {reservation.data && <Details reservation={reservation.data} />}
      <div>
        <ButtonLink to="/me/reservations" look="plain">
          {t("backToMine")}
        </ButtonLink>
      </div>
    </div>
  );
}

function Details({ reservation }: { reservation: Reservation }) {
  const { t } = useTranslation("reservations");
  const now = useNow();
  const paid = reservation.status === "Paid" || reservation.status === "PartiallyCanceled";
  const canceled = reservation.status === "Canceled";
  const pending = usePaymentPending(reservation);
  const ahead = Date.parse(reservation.performance.performanceTime) > now;
  return (
    <>
      <div className="flex flex-wrap items-center gap-3">
        <StatusChip status={reservation.status} />
        {reservation.paidAt && (
          <span className="text-sm text-soft">
            {t("paidAt")} {longMoment(reservation.paidAt)}
          </span>
        )}
      </div>
      {reservation.refundPending && (
        <p role="status" className="rounded-card bg-mist p-5">
          {t("refundPending")}
        </p>
      )}
      {(paid || canceled) && <TicketCard reservation={reservation} />}
      {pending && <PaymentPending />}
      {!paid && !canceled && !pending && (
        <p className="rounded-card bg-mist p-5">
          {reservation.status === "Reserved" ? t("noTicket") : t(`status.${reservation.status}`)}
        </p>
      )}
      <PurchaseFacts reservation={reservation} />
      <div className="flex flex-wrap gap-2">
        {reservation.status === "Reserved" && !pending && (
          <ButtonLink to={`/checkout/${reservation.id}`}>{t("continuePay")}</ButtonLink>
        )}
        {reservation.paymentId !== null && paid && <Receipt paymentId={reservation.paymentId} />}
        {paid && (
          <ButtonLink to={`/me/reservations/${reservation.id}/print`} look="quiet">
            <Printer aria-hidden className="size-5" />
            {t("print")}
          </ButtonLink>
        )}
        {paid && ahead && !reservation.refundPending && <CancelReservation reservation={reservation} />}
      </div>
    </>
  );
}

function Receipt({ paymentId }: { paymentId: string }) {
  const { t } = useTranslation("reservations");
  const payment = useQuery(paymentQuery(paymentId));
  if (!payment.data?.receiptUrl) return null;
  return (
    <a href={payment.data.receiptUrl} target="_blank" rel="noreferrer" className={buttonLook("quiet")}>
      {t("receipt")}
    </a>
  );
}
