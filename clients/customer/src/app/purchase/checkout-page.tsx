import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useBlocker, useNavigate, useParams, type Blocker } from "react-router";
import { PayForm } from "@/features/payments/ui/pay-form";
import { releaseReservation, reservationQuery } from "@/features/reservations/api/reservations";
import { PurchaseFacts } from "@/features/reservations/ui/purchase-facts";
import { toProblem } from "@/platform/api/problem";
import type { Reservation } from "@/platform/api/types";
import { useAction } from "@/platform/api/use-action";
import { useMember } from "@/platform/auth/session";
import { useCountdown, type Countdown } from "@/platform/time/countdown";
import { announce } from "@/platform/ui/announcer";
import { Button, ButtonLink } from "@/platform/ui/button";
import { ConfirmDialog } from "@/platform/ui/confirm-dialog";
import { PageTitle } from "@/platform/ui/page-title";
import { ProblemNote } from "@/platform/ui/problem-note";
import { FailedToLoad, Loading, Skeleton } from "@/platform/ui/state-blocks";
import { TimeLeft } from "@/platform/ui/time-left";
import { queryClient } from "../query-client";
import { CheckoutEnded } from "./checkout-ended";
import { PaymentPending, usePaymentPending } from "./payment-pending";

export function CheckoutPage() {
  const { t } = useTranslation("payments");
  const id = useParams().reservationId ?? "";
  const reservation = useQuery(reservationQuery(id));
  return (
    <div className="mx-auto max-w-xl">
      <PageTitle title={t("title")} />
      {reservation.isPending && (
        <Loading>
          <div className="mt-6 grid gap-4">
            <Skeleton className="h-10 w-1/2" />
            <Skeleton className="h-60 w-full rounded-card" />
            <Skeleton className="h-32 w-full rounded-card" />
          </div>
        </Loading>
      )}
      {reservation.isError && (
        <div className="mt-6">
          <FailedToLoad error={reservation.error} retry={() => void reservation.refetch()}>
            <ButtonLink to="/me/reservations" look="plain">
              {t("toMine")}
            </ButtonLink>
          </FailedToLoad>
        </div>
      )}
      {reservation.data && <Checkout reservation={reservation.data} />}
    </div>
  );
}

function Checkout({ reservation }: { reservation: Reservation }) {
  const { t } = useTranslation("payments");
  const state = useMember();
  const left = useCountdown(reservation.expiresAt);
  const pending = usePaymentPending(reservation);
  if (pending)
    return (
      <div className="mt-6 grid gap-4">
        <PaymentPending />
        <div>
          <ButtonLink to="/me/reservations" look="quiet">
            {t("toMine")}
          </ButtonLink>
        </div>
      </div>
    );
  if (reservation.status !== "Reserved" || !left || left.over) return <CheckoutEnded reservation={reservation} />;
  return (
    <>
      <StickyClock left={left} />
      <div className="grid gap-6">
        <PurchaseFacts reservation={reservation} />
        {state.status === "member" && <PayForm reservation={reservation} member={state.member} disabled={left.over} />}
      </div>
      <GoBack reservation={reservation} />
    </>
  );
}

function StickyClock({ left }: { left: Countdown }) {
  const { t } = useTranslation("payments");
  const { urgent } = left;
  useEffect(() => {
    if (urgent) announce(t("lastMinute"));
  }, [urgent, t]);
  return (
    <div className="sticky top-14 z-20 -mx-4 mb-4 border-b border-line bg-paper px-4 py-2">
      <TimeLeft label={t("left")} countdown={left} className="justify-between" />
    </div>
  );
}

/** Every way off this page frees the seats, so every way asks: the button, the browser's Back, and a link. */
function GoBack({ reservation }: { reservation: Reservation }) {
  const { t } = useTranslation(["payments", "common"]);
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const released = useRef(false);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => !released.current && nextLocation.pathname !== currentLocation.pathname,
  );
  const blocked = blocker.state === "blocked";
  const release = useAction({
    mutationFn: () => releaseReservation(reservation.id),
    onSuccess: () => {
      released.current = true;
      queryClient.removeQueries({ queryKey: ["reservations"] });
      return leave(blocker, () => navigate(`/sessions/${reservation.sessionId}/seats`, { replace: true }));
    },
  });
  const stay = () => {
    setAsking(false);
    if (blocker.state === "blocked") blocker.reset();
  };
  return (
    <div className="mt-4 text-center">
      <Button look="plain" onClick={() => setAsking(true)}>
        {t("back", { ns: "common" })}
      </Button>
      <ConfirmDialog
        open={asking || blocked}
        title={t("leaveTitle")}
        text={t("leaveText")}
        yes={t("leaveYes")}
        no={t("leaveNo")}
        busy={release.isPending}
        onYes={() => release.mutate()}
        onNo={stay}
      >
        {release.isError && (
          <div className="mt-4">
            <ProblemNote problem={toProblem(release.error)} />
          </div>
        )}
      </ConfirmDialog>
    </div>
  );
}

/** Where the blocked step was going; else back to the seats. */
function leave(blocker: Blocker, toSeats: () => void | Promise<void>): void | Promise<void> {
  if (blocker.state === "blocked") return blocker.proceed();
  return toSeats();
}
