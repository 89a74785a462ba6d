import { CreditCard, ShieldCheck } from "lucide-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Problem, toProblem } from "@/platform/api/problem";
import type { Member, Reservation } from "@/platform/api/types";
import { useAction } from "@/platform/api/use-action";
import { money } from "@/platform/time/format";
import { onReturn } from "@/platform/realtime/wake";
import { Button } from "@/platform/ui/button";
import { ProblemNote } from "@/platform/ui/problem-note";
import { RefundTerms } from "@/platform/ui/refund-terms";
import { confirmFree, FREE } from "../api/confirm-free";
import { isChangedMind, openGateway } from "../api/open-gateway";
import { startPayment } from "../api/payments";

interface PayFormProps {
  reservation: Reservation;
  member: Member;
  disabled: boolean;
}

export function PayForm({ reservation, member, disabled }: PayFormProps) {
  const { t } = useTranslation(["payments", "common"]);
  const free = reservation.totalPrice === 0;
  const [agreed, setAgreed] = useState(false);
  const [sdkFailed, setSdkFailed] = useState(false);
  const pay = useAction({
    mutationFn: async () => {
      setSdkFailed(false);
      const payment = await startPayment(reservation.id);
      if (payment.method === FREE) return confirmFree(payment, reservation.id);
      try {
        await openGateway(payment, reservation.id, { email: member.email, name: member.nickname });
      } catch (error) {
        if (!isChangedMind(error)) setSdkFailed(true);
      }
    },
  });
  const { reset } = pay;
  // Back from the gateway this page may come out of the cache as it was left, waiting for a window that is long gone.
  useEffect(() => onReturn(reset), [reset]);
  const problem: Problem | null = pay.isError ? toProblem(pay.error) : null;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        pay.mutate();
      }}
      className="grid gap-6"
    >
      <section className="rounded-card border border-line p-5">
        <h2 className="text-lg font-bold">{t("buyer")}</h2>
        <p className="mt-1">{member.nickname}</p>
        <p className="text-soft">{member.email}</p>
      </section>
      <section className="rounded-card border border-line p-5">
        <h2 className="text-lg font-bold">{t("method")}</h2>
        {free ? (
          <p className="mt-2">{t("freeHint")}</p>
        ) : (
          <>
            <p className="mt-2 flex items-center gap-2 font-medium">
              <CreditCard aria-hidden className="size-5 text-brand" />
              {t("methodCard")}
            </p>
            <p className="mt-1 flex items-center gap-2 text-sm text-soft">
              <ShieldCheck aria-hidden className="size-5 shrink-0 text-good" />
              {t("methodHint")}
            </p>
          </>
        )}
      </section>
      <section className="rounded-card border border-line p-5">
        <h2 className="text-lg font-bold">{t("terms")}</h2>
        <h3 className="mt-2 mb-1 font-medium">{t("refund.title", { ns: "common" })}</h3>
        <RefundTerms steps={reservation.refundTerms} />
        <label className="mt-3 flex min-h-11 cursor-pointer items-center gap-3">
          <input
            type="checkbox"
            checked={agreed}
            onChange={(event) => setAgreed(event.target.checked)}
            className="size-5 shrink-0 accent-[var(--brand)]"
          />
          {free ? t("agreeFree") : t("agree")}
        </label>
      </section>
      {problem && <ProblemNote problem={problem} />}
      {sdkFailed && (
        <p role="alert" className="rounded-card border border-urgent p-4 font-medium">
          {t("sdkFailed")}
        </p>
      )}
      <div>
        <Button
          type="submit"
          busy={pay.isPending}
          disabled={disabled || !agreed}
          aria-describedby={agreed ? undefined : "agree-first"}
          className="min-h-13 w-full text-lg"
        >
          <PayWords free={free} busy={pay.isPending} price={reservation.totalPrice} />
        </Button>
        {!agreed && (
          <p id="agree-first" className="mt-2 text-center text-sm text-soft">
            {free ? t("agreeFirstFree") : t("agreeFirst")}
          </p>
        )}
      </div>
    </form>
  );
}

function PayWords({ free, busy, price }: { free: boolean; busy: boolean; price: number }) {
  const { t } = useTranslation("payments");
  if (free) return busy ? t("freeing") : t("free");
  return busy ? t("opening") : t("pay", { amount: money(price) });
}
