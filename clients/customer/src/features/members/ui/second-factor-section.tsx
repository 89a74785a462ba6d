import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Enrolment } from "@/platform/api/types";
import { announce } from "@/platform/ui/announcer";
import { Button } from "@/platform/ui/button";
import { ProblemNote } from "@/platform/ui/problem-note";
import { FailedToLoad, Loading, Skeleton } from "@/platform/ui/state-blocks";
import { confirmEnrolment, enrol, removeApp, replaceRecoveryCodes, secondFactorQuery } from "../api/second-factor";
import { CodeForm } from "./code-form";
import { AppSecret, RecoveryCodes } from "./enrolment";
import { ProveForm } from "./prove-form";
import { useProved } from "./use-proved";

/** For operators: the authenticator app and the codes on paper. */
export function SecondFactorSection() {
  const { t } = useTranslation("factors");
  const [enrolment, setEnrolment] = useState<Enrolment | null>(null);
  const [codes, setCodes] = useState<string[] | null>(null);
  const client = useQueryClient();
  const factor = useQuery(secondFactorQuery());
  const again = () => client.invalidateQueries(secondFactorQuery());
  const take = async ({ recoveryCodes }: { recoveryCodes: string[] }) => {
    setEnrolment(null);
    setCodes(recoveryCodes);
    await again();
  };
  const beginning = useProved<undefined, Enrolment>(enrol, setEnrolment);
  const replacing = useProved<undefined, { recoveryCodes: string[] }>(replaceRecoveryCodes, take);
  const removing = useProved<undefined, undefined>(removeApp, async () => {
    announce(t("app.removed"));
    await again();
  });
  const proof = beginning.proof ?? replacing.proof ?? removing.proof;
  const problem = beginning.problem ?? replacing.problem ?? removing.problem;
  return (
    <section className="mt-10 grid gap-4 border-t border-line pt-6">
      <h2 className="text-lg font-bold">{t("app.title")}</h2>
      <p className="text-soft">{t("app.hint")}</p>
      {problem && <ProblemNote problem={problem} />}
      {proof && <ProveForm {...proof} />}
      {factor.isPending && (
        <Loading>
          <Skeleton className="h-16 w-full rounded-card" />
        </Loading>
      )}
      {factor.isError && <FailedToLoad error={factor.error} retry={() => void factor.refetch()} />}
      {factor.isSuccess && (
        <p className="font-medium">
          {t(factor.data.hasApp ? "app.on" : "app.off")}{" "}
          {factor.data.recoveryCodesLeft > 0 && t("paper.left", { count: factor.data.recoveryCodesLeft })}
        </p>
      )}
      {enrolment && (
        <div className="grid gap-6">
          <AppSecret enrolment={enrolment} />
          <CodeForm send={confirmEnrolment} onDone={(done) => void take(done)} go={t("app.confirm")} />
        </div>
      )}
      {codes && <RecoveryCodes codes={codes} onKept={() => setCodes(null)} />}
      {factor.isSuccess && !enrolment && !codes && (
        <div className="flex flex-wrap gap-2">
          <Button busy={beginning.busy} onClick={() => beginning.begin(undefined)}>
            {t(factor.data.hasApp ? "app.replace" : "app.setUp")}
          </Button>
          {(factor.data.hasApp || factor.data.passkeys > 0) && (
            <Button look="quiet" busy={replacing.busy} onClick={() => replacing.begin(undefined)}>
              {t("paper.replace")}
            </Button>
          )}
          {factor.data.hasApp && (
            <Button look="quiet" busy={removing.busy} onClick={() => removing.begin(undefined)}>
              {t("app.remove")}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
