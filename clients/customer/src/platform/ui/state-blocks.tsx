import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { toProblem } from "@/platform/api/problem";
import { Button } from "./button";
import { ProblemNote } from "./problem-note";

export function Skeleton({ className }: { className: string }) {
  return <div aria-hidden className={`skeleton ${className}`} />;
}

export function Loading({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div role="status" aria-label={t("loading")}>
      {children}
    </div>
  );
}

export function FailedToLoad({ error, retry, children }: { error: unknown; retry: () => void; children?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <ProblemNote problem={toProblem(error)}>
      <Button look="quiet" onClick={retry}>
        {t("retry")}
      </Button>
      {children}
    </ProblemNote>
  );
}

export function Empty({ title, hint, children }: { title: string; hint?: string; children?: ReactNode }) {
  return (
    <div className="rounded-card bg-mist px-4 py-12 text-center">
      <p className="text-lg font-semibold">{title}</p>
      {hint && <p className="mt-1 text-soft">{hint}</p>}
      {children && <div className="mt-4 flex justify-center gap-2">{children}</div>}
    </div>
  );
}
