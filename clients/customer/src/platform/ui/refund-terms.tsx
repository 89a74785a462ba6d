import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { refundTermsQuery } from "../api/refund-terms";
import { toProblem } from "../api/problem";
import type { RefundStep } from "../api/types";
import { money, shortDate, shortMoment, time } from "../time/format";
import { ProblemNote } from "./problem-note";
import { Loading, Skeleton } from "./state-blocks";

/** The server's steps as dates and won; where no seats are named yet, as dates and percent. */
export function RefundTerms({ steps }: { steps: RefundStep[] }) {
  const { t } = useTranslation();
  if (steps.length === 0) return <p className="text-sm text-soft">{t("refund.closed")}</p>;
  // Whatever the rules behind them: of several free steps in a row only the last day matters.
  const shown = steps.filter((step, index) => {
    const next = steps[index + 1];
    return !next || !isFree(step) || !isFree(next);
  });
  return (
    <div className="text-sm">
      <ul className="grid gap-1">
        {shown.map((step) => (
          <li key={`${step.until} ${step.rule}`} className="flex flex-wrap justify-between gap-x-3">
            <span className="text-soft">{t("refund.until", { moment: lastMoment(step.until) })}</span>
            <span className="font-medium whitespace-nowrap">
              {isFree(step)
                ? t("refund.free")
                : step.fee === null
                  ? t("refund.percent", { n: step.percent })
                  : money(step.fee)}
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-1 text-soft">{t("refund.after")}</p>
    </div>
  );
}

interface SessionRefundTermsProps {
  sessionId: number;
  seats?: number[];
  className?: string;
}

const NO_SEATS: number[] = [];

/** Folded, and asked for when somebody looks: in the on-sale minute nobody pays for what nobody reads. */
export function SessionRefundTerms({ sessionId, seats = NO_SEATS, className }: SessionRefundTermsProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const terms = useQuery({ ...refundTermsQuery(sessionId, seats), enabled: open });
  return (
    <details className={className} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="min-h-11 cursor-pointer py-2 text-sm font-medium">{t("refund.title")}</summary>
      {terms.data && <RefundTerms steps={terms.data} />}
      {terms.isLoading && (
        <Loading>
          <Skeleton className="h-24 w-full" />
        </Loading>
      )}
      {terms.isError && <ProblemNote problem={toProblem(terms.error)} />}
    </details>
  );
}

/** Why a fee is what it is, from the rule that the quote names. */
export function RefundRule({ rule, fee }: { rule: string; fee: number }) {
  const { t } = useTranslation();
  const days = /^days-(\d+)$/.exec(rule)?.[1];
  if (rule === "free-hours") return t("refund.rules.freeHours");
  if (days === undefined) return t("refund.rules.none");
  if (days === "0") return t("refund.rules.onTheDay");
  return fee === 0 ? t("refund.rules.freeDays", { n: days }) : t("refund.rules.days", { n: days });
}

function isFree(step: RefundStep): boolean {
  return step.percent === 0 || step.fee === 0;
}

/** A step ends with a day, or in the middle of one. */
function lastMoment(until: string): string {
  return time(until) === "00:00" ? shortDate(Date.parse(until) - 1) : shortMoment(until);
}
