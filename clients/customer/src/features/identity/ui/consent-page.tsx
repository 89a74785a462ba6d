import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { Navigate, useSearchParams } from "react-router";
import { toProblem } from "@/platform/api/problem";
import { useAction } from "@/platform/api/use-action";
import type { AppRequest, NextStep } from "@/platform/api/types";
import { useMember } from "@/platform/auth/session";
import { Button, ButtonLink } from "@/platform/ui/button";
import { PageTitle } from "@/platform/ui/page-title";
import { ProblemNote } from "@/platform/ui/problem-note";
import { Empty, FailedToLoad, Loading, Skeleton } from "@/platform/ui/state-blocks";
import { answerApp, appRequestQuery, tellDevice } from "../api/apps";
import { ScopeList } from "./scope-list";

type Said = "yes" | "no";

/** Whether an app may act for the member. What it asks for was checked before it came here, and comes as a ticket. */
export function ConsentPage() {
  const { t } = useTranslation("apps");
  const [params] = useSearchParams();
  const ticket = params.get("ticket");
  const state = useMember();
  if (ticket && state.status === "guest") {
    return <Navigate replace to={`/login?returnUrl=${encodeURIComponent(`/consent?ticket=${ticket}`)}`} />;
  }
  if (ticket) return <Question key={ticket} ticket={ticket} isMember={state.status === "member"} />;
  return (
    <div className="mx-auto max-w-md py-4">
      <PageTitle title={t("consent.wrongTitle")} />
      <div className="mt-6">
        <Empty title={t("consent.wrong")} hint={params.get("error") ? t("consent.wrongHint") : undefined}>
          <ButtonLink look="quiet" to="/">
            {t("consent.home")}
          </ButtonLink>
        </Empty>
      </div>
    </div>
  );
}

function Question({ ticket, isMember }: { ticket: string; isMember: boolean }) {
  const { t } = useTranslation("apps");
  const request = useQuery({ ...appRequestQuery(ticket), enabled: isMember });
  const [said, setSaid] = useState<Said | null>(null);
  const say = useAction({
    mutationFn: async (agree: boolean) => goOn(await answerApp(ticket, agree)),
    onSuccess: (waits, agree) => waits === "device" && setSaid(agree ? "yes" : "no"),
  });
  const { mutate } = say;
  const isKnown = request.data?.agreed === true;
  useEffect(() => {
    if (isKnown) mutate(true);
  }, [isKnown, mutate]);
  if (said) return <Done said={said} />;
  return (
    <div className="mx-auto max-w-md py-4">
      <PageTitle title={t("consent.title")} />
      <div className="mt-6 grid gap-4">
        {(request.isPending || (isKnown && !say.isError)) && (
          <Loading>
            <Skeleton className="h-40 w-full rounded-card" />
          </Loading>
        )}
        {request.isError && <FailedToLoad error={request.error} retry={() => void request.refetch()} />}
        {say.isError && <ProblemNote problem={toProblem(say.error)} />}
        {request.isSuccess && !isKnown && (
          <Asked request={request.data} busy={say.isPending || say.isSuccess} onSay={say.mutate} />
        )}
      </div>
    </div>
  );
}

/** Sends the browser back to the app, or tells the device that waits. */
async function goOn(next: NextStep): Promise<"browser" | "device"> {
  if (next.userCode) {
    await tellDevice(next.userCode);
    return "device";
  }
  window.location.assign(next.continueAt ?? "/");
  return "browser";
}

function Asked({ request, busy, onSay }: { request: AppRequest; busy: boolean; onSay: (agree: boolean) => void }) {
  const { t } = useTranslation("apps");
  const state = useMember();
  return (
    <>
      <section className="rounded-card border border-line bg-paper p-4">
        <p className="break-words text-lg font-bold">{request.name}</p>
        <p className="mt-1 text-soft">{t("consent.asks")}</p>
        <div className="mt-4">
          <ScopeList scopes={request.scopes} />
        </div>
      </section>
      {state.status === "member" && (
        <p className="break-words text-sm text-soft">
          {t("consent.as", { name: state.member.nickname, email: state.member.email })}
        </p>
      )}
      <p className="text-sm text-soft">{t("consent.takeBack")}</p>
      <div className="grid gap-2 sm:grid-cols-2">
        <Button look="quiet" className="min-h-12" disabled={busy} onClick={() => onSay(false)}>
          {t("consent.no")}
        </Button>
        <Button className="min-h-12" busy={busy} onClick={() => onSay(true)}>
          {t("consent.yes")}
        </Button>
      </div>
    </>
  );
}

function Done({ said }: { said: Said }) {
  const { t } = useTranslation("apps");
  return (
    <div className="mx-auto max-w-md py-4">
      <PageTitle title={t(said === "yes" ? "device.done" : "device.refused")} />
      <p className="mt-2 text-soft">{t(said === "yes" ? "device.doneHint" : "device.refusedHint")}</p>
      <div className="mt-6">
        <ButtonLink look="quiet" to="/me/apps">
          {t("connected.title")}
        </ButtonLink>
      </div>
    </div>
  );
}
