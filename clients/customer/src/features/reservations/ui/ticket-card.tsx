import { useQuery } from "@tanstack/react-query";
import { Ban, Sun } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Reservation, ReservedSeat, Ticket } from "@/platform/api/types";
import { whereabouts } from "@/platform/i18n/whereabouts";
import { showingMoment, showingTime } from "@/platform/time/showing";
import { FailedToLoad, Loading, Skeleton } from "@/platform/ui/state-blocks";
import { ticketsQuery } from "../api/reservations";
import { seatWords } from "./seat-words";

const DOORS_OPEN_MS = 60 * 60_000;

export function doorsOf(reservation: Reservation): number {
  return Date.parse(reservation.performance.performanceTime) - DOORS_OPEN_MS;
}

/** What one shows at the door: big, plain, one code a seat. */
export function TicketCard({ reservation }: { reservation: Reservation }) {
  const { t } = useTranslation("reservations");
  const left = reservation.seats.some((seat) => !seat.canceled);
  const tickets = useQuery({ ...ticketsQuery(reservation.id), enabled: left });
  const { performance } = reservation;
  const doors = doorsOf(reservation);
  return (
    <article aria-label={t("ticketTitle")} className="overflow-hidden rounded-card border border-line shadow-card">
      <header className="bg-brand p-5 text-on-brand">
        <h2 className="text-lg font-extrabold leading-snug">{performance.name}</h2>
        <p className="mt-1 font-semibold">{showingMoment(performance)}</p>
        <p>{whereabouts(performance)}</p>
      </header>
      <div className="grid gap-4 p-5">
        <p className="flex flex-wrap justify-between gap-2">
          <span className="text-soft">{t("code")}</span>
          <strong>{reservation.id}</strong>
        </p>
        {tickets.isLoading && (
          <Loading>
            <div className="grid gap-4 sm:grid-cols-2">
              {reservation.seats
                .filter((seat) => !seat.canceled)
                .map((seat) => (
                  <SeatTicketSkeleton key={seat.seat} />
                ))}
            </div>
          </Loading>
        )}
        {tickets.isError && <FailedToLoad error={tickets.error} retry={() => void tickets.refetch()} />}
        <ul className="grid gap-4 sm:grid-cols-2">
          {reservation.seats.map((seat) =>
            seat.canceled ? (
              <VoidTicket key={seat.seat} seat={seat} />
            ) : (
              tickets.data
                ?.filter((ticket) => ticket.seat === seat.seat)
                .map((ticket) => <SeatTicket key={ticket.seat} ticket={ticket} />)
            ),
          )}
        </ul>
        {left && (
          <>
            <p className="font-medium">{t("entrance", { time: showingTime(performance, doors) })}</p>
            <p className="flex items-center gap-2 text-sm text-soft">
              <Sun aria-hidden className="size-4 shrink-0" />
              {t("brightness")}
            </p>
          </>
        )}
      </div>
    </article>
  );
}

/** Where its code was: whoever kept the page open, or comes back to it, reads that it opens no door. */
function VoidTicket({ seat }: { seat: ReservedSeat }) {
  const { t } = useTranslation("reservations");
  return (
    <li className="grid content-center justify-items-center gap-2 rounded-card border border-dashed border-edge bg-mist p-4 text-center">
      <Ban aria-hidden className="size-10 text-soft" />
      <p className="font-bold">{t("ticketVoid")}</p>
      <p className="text-sm text-soft line-through">{seatWords(t, seat)}</p>
      <p className="text-sm text-soft">{t("ticketVoidText")}</p>
    </li>
  );
}

/** As high as a ticket, so that what stands below stays where it is. */
function SeatTicketSkeleton() {
  return (
    <div className="grid justify-items-center gap-2 rounded-card border border-dashed border-edge p-4">
      <Skeleton className="size-52" />
      <Skeleton className="h-6 w-40" />
      <Skeleton className="h-5 w-32" />
    </div>
  );
}

/** The code is shown as an image, so that whatever the SVG holds cannot run in the page; white, so that readers read it in the dark theme. */
function SeatTicket({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation("reservations");
  const seat = seatWords(t, ticket);
  return (
    <li className="grid justify-items-center gap-2 rounded-card border border-dashed border-edge p-4 text-center">
      <img
        src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(ticket.qr)}`}
        alt={t("qr", { seat })}
        width={208}
        height={208}
        className="size-52 rounded-input bg-white p-2"
      />
      <p className="font-bold">{seat}</p>
      <p className="text-sm text-soft">
        {t("serial")} {ticket.serial}
      </p>
    </li>
  );
}
