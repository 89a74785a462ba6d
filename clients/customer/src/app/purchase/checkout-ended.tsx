import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Reservation } from "@/platform/api/types";
import { ButtonLink } from "@/platform/ui/button";

/** Nothing is to be paid here any more: what became of it, and the way there. */
export function CheckoutEnded({ reservation }: { reservation: Reservation }) {
  const { t } = useTranslation("payments");
  const { id, sessionId, performance } = reservation;
  const seats = useSeatNames(reservation);
  const toReservation = <ButtonLink to={`/me/reservations/${id}`}>{t("toReservation")}</ButtonLink>;
  const again = <ButtonLink to={`/sessions/${sessionId}/queue`}>{t("again")}</ButtonLink>;
  const toPost = (
    <ButtonLink to={`/performances/${performance.postId}`} look="quiet">
      {t("toPost")}
    </ButtonLink>
  );
  switch (reservation.status) {
    case "Paid":
    case "PartiallyCanceled":
      return <Ended title={t("already")}>{toReservation}</Ended>;
    case "Canceled":
      return (
        <Ended title={t("canceled")} text={t("canceledText")}>
          {toReservation}
          {toPost}
        </Ended>
      );
    case "Deleted":
      return (
        <Ended title={t("givenBack")} text={t("givenBackText", { seats })}>
          {again}
          {toPost}
        </Ended>
      );
    default:
      return (
        <Ended title={t("over")} text={t("overText", { seats })}>
          {again}
          {toPost}
        </Ended>
      );
  }
}

function useSeatNames({ seats }: Reservation): string {
  const { t } = useTranslation("reservations");
  return seats.map(({ area, row, number }) => t("seat", { area, row, number })).join(", ");
}

function Ended({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  return (
    <div role="alert" className="mt-6 rounded-card bg-mist p-8 text-center">
      <p className="text-lg font-bold">{title}</p>
      {text && <p className="mt-2 text-balance-ko text-soft">{text}</p>}
      <div className="mt-4 flex flex-wrap justify-center gap-2">{children}</div>
    </div>
  );
}
