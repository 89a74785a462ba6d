import { useQueries, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { toProblem } from "@/platform/api/problem";
import type { RefundQuote, Reservation, ReservedSeat } from "@/platform/api/types";
import { useAction } from "@/platform/api/use-action";
import { money } from "@/platform/time/format";
import { announce } from "@/platform/ui/announcer";
import { Button } from "@/platform/ui/button";
import { ConfirmDialog } from "@/platform/ui/confirm-dialog";
import { ProblemNote } from "@/platform/ui/problem-note";
import { RefundRule } from "@/platform/ui/refund-terms";
import { cancelSeats, refundQuoteQuery } from "../api/reservations";
import { seatWords } from "./seat-words";

/** The fee and the refund stand before the question, seat by seat. */
export function CancelReservation({ reservation }: { reservation: Reservation }) {
  const { t } = useTranslation("reservations");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="quiet" onClick={() => setOpen(true)}>
        {t("cancel")}
      </Button>
      {open && <CancelDialog reservation={reservation} onClose={() => setOpen(false)} />}
    </>
  );
}

function CancelDialog({ reservation, onClose }: { reservation: Reservation; onClose: () => void }) {
  const { t } = useTranslation("reservations");
  const client = useQueryClient();
  const live = reservation.seats.filter((seat) => !seat.canceled);
  const [chosen, setChosen] = useState<number[]>(live.map((seat) => seat.seat));
  const quotes = useQueries({ queries: live.map((seat) => refundQuoteQuery(reservation.id, [seat.seat])) });
  const total = useQuery({ ...refundQuoteQuery(reservation.id, chosen), enabled: chosen.length > 0 });
  const refund = chosen.length > 0 ? (total.data?.refund ?? 0) : 0;
  const free = reservation.totalPrice === 0;
  const cancel = useAction({
    mutationFn: (fee: number) => cancelSeats(reservation.id, chosen, fee),
    // Another day has begun: its fees are shown, and asked about anew.
    onError: (error) =>
      toProblem(error).code === "reservations.fee-changed" &&
      client.invalidateQueries({ queryKey: ["reservations", "quote", reservation.id] }),
    onSuccess: async (updated) => {
      client.setQueryData(["reservations", "one", reservation.id], updated);
      await client.invalidateQueries({ queryKey: ["reservations"] });
      announce(
        updated.refundPending
          ? t("refundPending")
          : refund > 0
            ? t("cancelled", { amount: money(refund) })
            : t("cancelledFree"),
      );
      onClose();
    },
  });
  const toggle = (seat: number) =>
    setChosen((now) =>
      now.includes(seat) ? now.filter((each) => each !== seat) : [...now, seat].sort((a, b) => a - b),
    );
  const rule = chosen.length > 0 ? total.data?.seats[0] : undefined;
  const problem = cancel.error ?? total.error;
  return (
    <ConfirmDialog
      open
      title={t("cancelTitle")}
      yes={free ? t("cancelYesFree") : t("cancelYes", { amount: money(refund) })}
      no={t("cancelNo")}
      busy={cancel.isPending}
      yesDisabled={chosen.length === 0 || !total.data}
      onYes={() => total.data && cancel.mutate(total.data.fee)}
      onNo={onClose}
    >
      <fieldset className="mt-4 grid gap-2">
        <legend className="mb-2 font-medium">{t("cancelPick")}</legend>
        {live.map((seat, index) => (
          <SeatRefund
            key={seat.seat}
            seat={seat}
            quote={quotes[index]?.data}
            chosen={chosen.includes(seat.seat)}
            onToggle={() => toggle(seat.seat)}
          />
        ))}
      </fieldset>
      <dl aria-live="polite" className="mt-4 grid grid-cols-2 border-t border-line pt-4">
        <dt>{t("cancelFee")}</dt>
        <dd className="text-right">{total.data && chosen.length > 0 ? money(total.data.fee) : "–"}</dd>
        <dt className="font-bold">{t("cancelRefund")}</dt>
        <dd className="text-right font-bold">{total.data && chosen.length > 0 ? money(total.data.refund) : "–"}</dd>
      </dl>
      {rule && (
        <p className="mt-2 text-sm text-soft">
          <RefundRule rule={rule.rule} fee={rule.fee} />
        </p>
      )}
      {chosen.length === 0 && <p className="mt-2 text-sm text-soft">{t("cancelNone")}</p>}
      {problem && (
        <div className="mt-4">
          <ProblemNote problem={toProblem(problem)} />
        </div>
      )}
    </ConfirmDialog>
  );
}

interface SeatRefundProps {
  seat: ReservedSeat;
  quote: RefundQuote | undefined;
  chosen: boolean;
  onToggle: () => void;
}

function SeatRefund({ seat, quote, chosen, onToggle }: SeatRefundProps) {
  const { t } = useTranslation("reservations");
  return (
    <label className="flex cursor-pointer items-center gap-3 rounded-input border border-line p-3">
      <input type="checkbox" checked={chosen} onChange={onToggle} className="size-5 accent-[var(--brand)]" />
      <span className="grow">
        <span className="block font-medium">{seatWords(t, seat)}</span>
        {quote && (
          <span className="flex flex-wrap gap-x-3 text-sm text-soft">
            <span className="whitespace-nowrap">
              {t("cancelFee")} {money(quote.fee)}
            </span>
            <span className="whitespace-nowrap">
              {t("cancelRefund")} {money(quote.refund)}
            </span>
          </span>
        )}
      </span>
      <span className="shrink-0 whitespace-nowrap">{money(seat.price)}</span>
    </label>
  );
}
