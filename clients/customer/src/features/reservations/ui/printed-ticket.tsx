import { useTranslation } from "react-i18next";
import type { Reservation, Ticket } from "@/platform/api/types";
import { whereabouts } from "@/platform/i18n/whereabouts";
import { money } from "@/platform/time/format";
import { showingMoment, showingTime } from "@/platform/time/showing";
import "./printed-ticket.css";
import { seatWords } from "./seat-words";

interface PrintedTicketProps {
  reservation: Reservation;
  ticket: Ticket;
  doors: number;
}

/** One seat on one sheet, as wide as a card: above the fold what a person reads, below it what the door reads. */
export function PrintedTicket({ reservation, ticket, doors }: PrintedTicketProps) {
  const { t } = useTranslation("reservations");
  const { performance } = reservation;
  const seat = seatWords(t, ticket);
  const price = reservation.seats.find((each) => each.seat === ticket.seat)?.price;
  return (
    <li className="printed-ticket">
      <header>
        <p className="printed-brand">PickGo</p>
        <h2>{performance.name}</h2>
      </header>
      <p className="printed-seat">{seat}</p>
      <dl>
        <dt>{t("when")}</dt>
        <dd>{showingMoment(performance)}</dd>
        <dt>{t("where")}</dt>
        <dd>{whereabouts(performance)}</dd>
        <dt>{t("price")}</dt>
        <dd>
          {ticket.grade} · {price === undefined ? "–" : money(price)}
        </dd>
        <dt>{t("code")}</dt>
        <dd>{reservation.id}</dd>
      </dl>
      <div className="printed-door">
        <img
          src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(ticket.qr)}`}
          alt={t("qr", { seat })}
          width={208}
          height={208}
        />
        <p>
          {t("serial")} {ticket.serial}
        </p>
      </div>
      <footer>
        <p>{t("entrance", { time: showingTime(performance, doors) })}</p>
        <p>{t("printKeep")}</p>
      </footer>
    </li>
  );
}
