import { useQuery } from "@tanstack/react-query";
import { Printer } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { reservationQuery, ticketsQuery } from "@/features/reservations/api/reservations";
import { PrintedTicket } from "@/features/reservations/ui/printed-ticket";
import { doorsOf } from "@/features/reservations/ui/ticket-card";
import type { Reservation } from "@/platform/api/types";
import { Button, ButtonLink } from "@/platform/ui/button";
import { PageTitle } from "@/platform/ui/page-title";
import { Empty, FailedToLoad, Loading, Skeleton } from "@/platform/ui/state-blocks";

/** Outside the shop's frame: what is on paper is the tickets alone. */
export function PrintPage() {
  const { t } = useTranslation("reservations");
  const id = useParams().reservationId ?? "";
  const reservation = useQuery(reservationQuery(id));
  const paid = reservation.data?.status === "Paid" || reservation.data?.status === "PartiallyCanceled";
  return (
    <main className="mx-auto grid max-w-xl gap-6 px-4 py-6 print:block print:max-w-none print:p-0">
      <div className="print-hidden grid gap-4">
        <PageTitle title={t("printTitle")} />
        <p className="text-soft">{t("printHint")}</p>
        <div className="flex flex-wrap gap-2">
          {paid && (
            <Button onClick={() => window.print()}>
              <Printer aria-hidden className="size-5" />
              {t("printNow")}
            </Button>
          )}
          <ButtonLink to={`/me/reservations/${id}`} look="quiet">
            {t("printBack")}
          </ButtonLink>
        </div>
      </div>
      {reservation.isPending && (
        <Loading>
          <Skeleton className="mx-auto h-96 w-80 rounded-card" />
        </Loading>
      )}
      {reservation.isError && <FailedToLoad error={reservation.error} retry={() => void reservation.refetch()} />}
      {reservation.data && !paid && (
        <Empty title={reservation.data.status === "Canceled" ? t("ticketVoid") : t("printNone")} />
      )}
      {reservation.data && paid && <Tickets reservation={reservation.data} />}
    </main>
  );
}

function Tickets({ reservation }: { reservation: Reservation }) {
  const tickets = useQuery(ticketsQuery(reservation.id));
  if (tickets.isPending)
    return (
      <Loading>
        <Skeleton className="mx-auto h-96 w-80 rounded-card" />
      </Loading>
    );
  if (tickets.isError) return <FailedToLoad error={tickets.error} retry={() => void tickets.refetch()} />;
  return (
    <ul className="printed-tickets">
      {tickets.data.map((ticket) => (
        <PrintedTicket key={ticket.seat} reservation={reservation} ticket={ticket} doors={doorsOf(reservation)} />
      ))}
    </ul>
  );
}
