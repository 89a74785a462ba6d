import { useTranslation } from "react-i18next";
import type { Problem } from "@/platform/api/problem";
import { problemSentence } from "@/platform/i18n/problem-sentence";

/** What went wrong and what to do, announced at once; the code and trace id wait folded for the support desk. */
export function ProblemNote({ problem, children }: { problem: Problem; children?: React.ReactNode }) {
  const { t } = useTranslation();
  return (
    <div role="alert" className="rounded-card border border-urgent bg-paper p-4 text-base">
      <p className="font-medium">{problemSentence(problem)}</p>
      {children && <div className="mt-3 flex flex-wrap gap-2">{children}</div>}
      <details className="mt-2 text-sm text-soft">
        <summary>{t("details")}</summary>
        <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-3">
          <dt>{t("code")}</dt>
          <dd>{problem.gatewayCode ? `${problem.code} · ${problem.gatewayCode}` : problem.code}</dd>
          {problem.traceId && (
            <>
              <dt>{t("trace")}</dt>
              <dd>{problem.traceId}</dd>
            </>
          )}
        </dl>
      </details>
    </div>
  );
}
