import { useQuery } from "@tanstack/react-query";
import { CalendarPlus } from "lucide-react";
import { useEffect, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { confirmationQuery, paymentQuery, type GatewayReturn } from "@/features/payments/api/payments";
import { failReason } from "@/features/payments/ui/fail-reason";
import { orderNotes } from "@/features/payments/api/order-notes";
import { entryPasses } from "@/features/queue/api/entry-pass";
import { reservationQuery } from "@/features/reservations/api/reservations";
import { savePerformance } from "@/features/reservations/ui/save-performance";
import { TicketCard } from "@/features/reservations/ui/ticket-card";
import { Problem, toProblem } from "@/platform/api/problem";
import type { Reservation } from "@/platform/api/types";
import { money } from "@/platform/time/format";
import { announce } from "@/platform/ui/announcer";
import { Button, ButtonLink } from "@/platform/ui/button";
import { PageTitle } from "@/platform/ui/page-title";
import { ProblemNote } from "@/platform/ui/problem-note";
import { FailedToLoad, Loading, Skeleton } from "@/platform/ui/state-blocks";
import { queryClient, tellOtherWindows } from "../query-client";
import { POLL_MS, PaymentPending } from "./payment-pending";

export function SuccessPage() {
  const [params] = useSearchParams();
  const returned = readReturn(params);
  const confirmation = useQuery(confirmationQuery(returned));
  if (!returned) return <NotConfirmed problem={new Problem(404, { code: "payment.not-found" })} reservationId={null} />;
  if (confirmation.isPending) return <Confirming />;
  if (confirmation.isError) {
    const problem = toProblem(confirmation.error);
    return (
      <NotConfirmed
        problem={problem}
        reservationId={orderNotes.reservationOf(returned.orderId)}
        retry={problem.passing ? () => void confirmation.refetch() : undefined}
      />
    );
  }
  const { reservation, id, status } = confirmation.data;
  return status === "Completed" && reservation ? <Done reservation={reservation} /> : <Pending paymentId={id} />;
}

function readReturn(params: URLSearchParams): GatewayReturn | null {
  const paymentKey = params.get("paymentKey");
  const orderId = params.get("orderId");
  const text = params.get("amount");
  const amount = Number(text);
  return paymentKey && orderId && text && Number.isSafeInteger(amount) && amount >= 0
    ? { paymentKey, orderId, amount }
    : null;
}

function Frame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="mx-auto max-w-xl">
      <PageTitle title={title} />
      <div className="mt-4 grid gap-4">{children}</div>
    </div>
  );
}

function Confirming() {
  const { t } = useTranslation("payments");
  return (
    <Frame title={t("confirmNow")}>
      <p className="text-soft">{t("confirmHint")}</p>
      <Loading>
        <Skeleton className="h-80 w-full rounded-card" />
      </Loading>
    </Frame>
  );
}

/** The bank has not answered: the server keeps asking, and this page asks the server. */
function Pending({ paymentId }: { paymentId: string }) {
  const { t } = useTranslation("payments");
  const payment = useQuery({
    ...paymentQuery(paymentId),
    refetchInterval: (query) => (isOpen(query.state.data?.status) ? POLL_MS : false),
    refetchIntervalInBackground: true,
  });
  const done = payment.data?.status === "Completed";
  const reservation = useQuery({ ...reservationQuery(payment.data?.reservationId ?? ""), enabled: done });
  if (done && reservation.data?.status === "Paid") return <Done reservation={reservation.data} />;
  if (payment.data && !isOpen(payment.data.status) && !done) {
    const code = payment.data.status === "Expired" ? "payment.expired" : "payment.refused";
    return (
      <NotConfirmed
        problem={new Problem(402, { code, gatewayCode: payment.data.failure?.code })}
        reservationId={payment.data.reservationId}
      />
    );
  }
  return (
    <Frame title={t("pending")}>
      <PaymentPending />
      {payment.isError && <FailedToLoad error={payment.error} retry={() => void payment.refetch()} />}
      <div>
        <ButtonLink to="/me/reservations" look="quiet">
          {t("toMine")}
        </ButtonLink>
      </div>
    </Frame>
  );
}

function isOpen(status: string | undefined): boolean {
  return status === undefined || status === "Pending" || status === "Confirming";
}

function Done({ reservation }: { reservation: Reservation }) {
  const { t } = useTranslation(["payments", "reservations"]);
  useEffect(() => {
    entryPasses.drop(reservation.sessionId);
    queryClient.setQueryData(["reservations", "one", reservation.id], reservation);
    void queryClient.invalidateQueries({ queryKey: ["reservations", "mine"] });
    tellOtherWindows();
    announce(t("done"));
  }, [reservation, t]);
  return (
    <Frame title={t("done")}>
      <p className="text-soft">{t("doneText")}</p>
      <p className="flex items-baseline justify-between rounded-card bg-mist px-5 py-3">
        <span>{t("paid")}</span>
        <strong className="text-lg">{money(reservation.totalPrice)}</strong>
      </p>
      <TicketCard reservation={reservation} />
      <div className="flex flex-wrap gap-2">
        <ButtonLink to="/me/reservations" look="quiet">
          {t("toMine")}
        </ButtonLink>
        <Button look="quiet" onClick={() => savePerformance(reservation)}>
          <CalendarPlus aria-hidden className="size-5" />
          {t("toCalendar")}
        </Button>
        <ButtonLink to={`/me/reservations/${reservation.id}/print`} look="quiet">
          {t("print", { ns: "reservations" })}
        </ButtonLink>
      </div>
    </Frame>
  );
}

function NotConfirmed({
  problem,
  reservationId,
  retry,
}: {
  problem: Problem;
  reservationId: string | null;
  retry?: () => void;
}) {
  const { t } = useTranslation(["payments", "common"]);
  return (
    <Frame title={t("failTitle")}>
      {problem.gatewayCode && <p className="text-lg font-medium">{t(`reasons.${failReason(problem.gatewayCode)}`)}</p>}
      <ProblemNote problem={problem}>
        {retry && (
          <Button look="quiet" onClick={retry}>
            {t("retry", { ns: "common" })}
          </Button>
        )}
        {!retry && reservationId !== null && (
          <ButtonLink to={`/checkout/${reservationId}`}>{t("failRetry")}</ButtonLink>
        )}
        <ButtonLink to="/me/reservations" look="quiet">
          {t("toMine")}
        </ButtonLink>
      </ProblemNote>
    </Frame>
  );
}
