import { useTranslation } from "react-i18next";
import type { Reservation } from "@/platform/api/types";
import { whereabouts } from "@/platform/i18n/whereabouts";
import { useCountdown } from "@/platform/time/countdown";
import { money } from "@/platform/time/format";
import { showingMoment } from "@/platform/time/showing";
import { ButtonLink } from "@/platform/ui/button";
import { Poster } from "@/platform/ui/poster";
import { TimeLeft } from "@/platform/ui/time-left";
import { StatusChip } from "./status-chip";
import { seatWords } from "./seat-words";

export function ReservationCard({ reservation }: { reservation: Reservation }) {
  const { t } = useTranslation(["reservations", "common"]);
  const { performance, seats, status } = reservation;
  const unpaid = status === "Reserved";
  const left = useCountdown(unpaid ? reservation.expiresAt : null);
  const first = seats[0];
  const firstName = first ? seatWords(t, first) : "";
  return (
    <li className="grid grid-cols-[5rem_minmax(0,1fr)] gap-4 rounded-card border border-line p-4 shadow-card sm:grid-cols-[7rem_minmax(0,1fr)]">
      <Poster src={performance.poster} />
      <div className="flex min-w-0 flex-col items-start gap-1">
        <StatusChip status={status} />
        <h2 className="text-lg font-bold leading-snug">{performance.name}</h2>
        <p>{showingMoment(performance)}</p>
        <p className="text-soft">{whereabouts(performance)}</p>
        <p>{seats.length > 1 ? t("seatsOf", { first: firstName, n: seats.length - 1 }) : firstName}</p>
        <p className="text-sm text-soft">
          {t("code")} {reservation.id} · {money(reservation.totalPrice)}
        </p>
        {left && <TimeLeft label={t("timeLeft", { ns: "common" })} countdown={left} />}
        <div className="mt-auto pt-2">
          {unpaid ? (
            <ButtonLink to={`/checkout/${reservation.id}`}>{t("continuePay")}</ButtonLink>
          ) : (
            <ButtonLink to={`/me/reservations/${reservation.id}`} look="quiet">
              {t("ticket")}
            </ButtonLink>
          )}
        </div>
      </div>
    </li>
  );
}
