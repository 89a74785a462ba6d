import { useTranslation } from "react-i18next";
import type { Reservation } from "@/platform/api/types";
import { whereabouts } from "@/platform/i18n/whereabouts";
import { money } from "@/platform/time/format";
import { showingMoment } from "@/platform/time/showing";
import { GradeMark } from "@/platform/ui/grade-mark";
import { seatWords } from "./seat-words";

/** What, when, where, which seats at which price: the same words before and after the payment. */
export function PurchaseFacts({ reservation }: { reservation: Reservation }) {
  const { t } = useTranslation("reservations");
  const { performance, seats } = reservation;
  return (
    <section aria-labelledby="purchase-what" className="rounded-card border border-line p-5">
      <h2 id="purchase-what" className="text-lg font-bold">
        {performance.name}
      </h2>
      <dl className="mt-2 grid grid-cols-[4rem_minmax(0,1fr)] gap-x-3 gap-y-1">
        <dt className="text-soft">{t("when")}</dt>
        <dd>{showingMoment(performance)}</dd>
        <dt className="text-soft">{t("where")}</dt>
        <dd>{whereabouts(performance)}</dd>
      </dl>
      <h3 className="sr-only">{t("seats")}</h3>
      <ul className="mt-4 grid gap-2 border-t border-line pt-4">
        {seats.map((seat) => (
          <li key={seat.seat} className="flex items-center gap-2">
            <GradeMark grade={seat.grade} />
            <span className={`grow ${seat.canceled ? "text-soft line-through" : ""}`}>
              {seatWords(t, seat)}
              {seat.canceled && <span className="sr-only"> ({t("canceledSeat")})</span>}
            </span>
            <span className="shrink-0 whitespace-nowrap">{money(seat.price)}</span>
          </li>
        ))}
      </ul>
      <dl className="mt-4 grid grid-cols-2 gap-y-1 border-t border-line pt-4">
        <dt className="text-soft">{t("fee")}</dt>
        <dd className="text-right">{money(0)}</dd>
        <dt className="font-bold">{t("total")}</dt>
        <dd className="text-right text-lg font-bold">{money(reservation.totalPrice)}</dd>
        {reservation.fees > 0 && (
          <>
            <dt className="text-soft">{t("cancelFee")}</dt>
            <dd className="text-right">{money(reservation.fees)}</dd>
          </>
        )}
        {reservation.refunded > 0 && (
          <>
            <dt className="text-soft">{t("refunded")}</dt>
            <dd className="text-right">{money(reservation.refunded)}</dd>
          </>
        )}
      </dl>
    </section>
  );
}
