import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { toProblem } from "@/platform/api/problem";
import { useAction } from "@/platform/api/use-action";
import type { LoginSession } from "@/platform/api/types";
import { useMember } from "@/platform/auth/session";
import { longMoment } from "@/platform/time/format";
import { announce } from "@/platform/ui/announcer";
import { Button } from "@/platform/ui/button";
import { ConfirmDialog } from "@/platform/ui/confirm-dialog";
import { PageTitle } from "@/platform/ui/page-title";
import { ProblemNote } from "@/platform/ui/problem-note";
import { FailedToLoad, Loading, Skeleton } from "@/platform/ui/state-blocks";
import { endOtherSessions, endSession, loginSessionsQuery } from "../api/login-sessions";
import { ChangePasswordForm } from "./change-password-form";

/** Where the member is logged in, and the way to end what is not theirs. */
export function LoginSessionsPage() {
  const { t } = useTranslation(["members", "common", "factors"]);
  const state = useMember();
  const [asking, setAsking] = useState(false);
  const client = useQueryClient();
  const sessions = useQuery(loginSessionsQuery());
  const end = useAction({
    mutationFn: (id: number | null) => (id === null ? endOtherSessions() : endSession(id)),
    onSuccess: async (_, id) => {
      setAsking(false);
      announce(t(id === null ? "sessions.endedOthers" : "sessions.ended"));
      await client.invalidateQueries(loginSessionsQuery());
    },
    onError: () => setAsking(false),
  });
  return (
    <div className="mx-auto max-w-3xl">
      <PageTitle title={t("sessions.title")} />
      <p className="mt-2 text-soft">{t("sessions.hint")}</p>
      <div className="mt-6 grid gap-4">
        {end.isError && <ProblemNote problem={toProblem(end.error)} />}
        {sessions.isPending && (
          <Loading>
            <Skeleton className="h-24 w-full rounded-card" />
          </Loading>
        )}
        {sessions.isError && <FailedToLoad error={sessions.error} retry={() => void sessions.refetch()} />}
        {sessions.isSuccess && (
          <ul className="grid gap-3">
            {sessions.data.map((each) => (
              <SessionCard
                key={each.id}
                session={each}
                busy={end.isPending && end.variables === each.id}
                onEnd={() => end.mutate(each.id)}
              />
            ))}
          </ul>
        )}
        {sessions.isSuccess && sessions.data.length > 1 && (
          <Button look="danger" className="justify-self-start" onClick={() => setAsking(true)}>
            {t("sessions.endOthers")}
          </Button>
        )}
      </div>
      <p className="mt-6">
        <Link to="/me/security" className="font-semibold text-brand underline underline-offset-4">
          {t("title", { ns: "factors" })}
        </Link>
      </p>
      <p className="mt-3">
        <Link to="/me/apps" className="font-semibold text-brand underline underline-offset-4">
          {t("sessions.apps")}
        </Link>
      </p>
      {state.status === "member" && (
        <section className="mt-10 border-t border-line pt-6">
          <h2 className="mb-4 text-lg font-bold">{t("changePassword.title")}</h2>
          <ChangePasswordForm email={state.member.email} />
        </section>
      )}
      <ConfirmDialog
        open={asking}
        title={t("sessions.endOthersSure")}
        text={t("sessions.endOthersText")}
        yes={t("sessions.endOthers")}
        no={t("sessions.keep")}
        busy={end.isPending}
        onYes={() => end.mutate(null)}
        onNo={() => setAsking(false)}
      />
    </div>
  );
}

function SessionCard({ session, busy, onEnd }: { session: LoginSession; busy: boolean; onEnd: () => void }) {
  const { t } = useTranslation("members");
  return (
    <li className="flex flex-wrap items-center gap-3 rounded-card border border-line bg-paper p-4">
      <div className="min-w-0 grow">
        <p className="font-semibold">
          {session.device || t("sessions.unknown")}
          {session.current && <span className="ml-2 text-sm font-medium text-brand">{t("sessions.current")}</span>}
        </p>
        <p className="text-sm text-soft">{t("sessions.lastUsed", { at: longMoment(session.lastUsedAt) })}</p>
        {session.address && (
          <p className="break-all text-sm text-soft">{t("sessions.address", { address: session.address })}</p>
        )}
      </div>
      {!session.current && (
        <Button
          look="quiet"
          busy={busy}
          aria-label={t("sessions.endNamed", { device: session.device || t("sessions.unknown") })}
          onClick={onEnd}
        >
          {t("sessions.end")}
        </Button>
      )}
    </li>
  );
}
