import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { orderNotes } from "@/features/payments/api/order-notes";
import { paymentQuery } from "@/features/payments/api/payments";
import { failReason, safeGatewayCode } from "@/features/payments/ui/fail-reason";
import { reservationQuery } from "@/features/reservations/api/reservations";
import type { Reservation } from "@/platform/api/types";
import { useCountdown } from "@/platform/time/countdown";
import { ButtonLink } from "@/platform/ui/button";
import { PageTitle } from "@/platform/ui/page-title";
import { Loading, Skeleton } from "@/platform/ui/state-blocks";
import { TimeLeft } from "@/platform/ui/time-left";

export function FailPage() {
  const { t } = useTranslation(["payments", "common"]);
  const [params] = useSearchParams();
  const code = safeGatewayCode(params.get("code"));
  const reservationId = useReservationOf(params.get("orderId"));
  const reservation = useQuery({ ...reservationQuery(reservationId ?? ""), enabled: reservationId !== null });
  return (
    <div className="mx-auto max-w-xl">
      <PageTitle title={t("failTitle")} />
      <p className="mt-4 text-lg font-medium">{t(`reasons.${failReason(code)}`)}</p>
      <p className="mt-1 text-soft">{t("failNothing")}</p>
      {code && (
        <details className="mt-2 text-sm text-soft">
          <summary>{t("details", { ns: "common" })}</summary>
          {t("code", { ns: "common" })} {code}
        </details>
      )}
      <div className="mt-6">
        {reservationId !== null && reservation.isPending && (
          <Loading>
            <Skeleton className="h-24 w-full" />
          </Loading>
        )}
        {reservation.data && <WayOn reservation={reservation.data} />}
        {(reservationId === null || reservation.isError) && (
          <ButtonLink to="/me/reservations">{t("toMine")}</ButtonLink>
        )}
      </div>
    </div>
  );
}

/** This tab knows which reservation it sent away; a return into another browser asks the server by the order. */
function useReservationOf(orderId: string | null): string | null {
  const noted = orderNotes.reservationOf(orderId);
  const found = useQuery({ ...paymentQuery(orderId), enabled: noted === null && orderId !== null });
  return noted ?? found.data?.reservationId ?? null;
}

function WayOn({ reservation }: { reservation: Reservation }) {
  const { t } = useTranslation("payments");
  const left = useCountdown(reservation.expiresAt);
  const payable = reservation.status === "Reserved" && left && !left.over;
  if (reservation.status === "Paid")
    return <ButtonLink to={`/me/reservations/${reservation.id}`}>{t("toMine")}</ButtonLink>;
  if (!payable) {
    return (
      <div className="grid justify-items-start gap-4">
        <p>{t("failGone")}</p>
        <ButtonLink to={`/sessions/${reservation.sessionId}/queue`}>{t("again")}</ButtonLink>
      </div>
    );
  }
  return (
    <div className="grid justify-items-start gap-4 rounded-card bg-mist p-5">
      <p className="font-medium">{t("failLeft")}</p>
      <TimeLeft label={t("left")} countdown={left} />
      <ButtonLink to={`/checkout/${reservation.id}`}>{t("failRetry")}</ButtonLink>
    </div>
  );
}
