import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { toProblem } from "@/platform/api/problem";
import { useAction } from "@/platform/api/use-action";
import type { ConnectedApp } from "@/platform/api/types";
import { longMoment } from "@/platform/time/format";
import { announce } from "@/platform/ui/announcer";
import { Button } from "@/platform/ui/button";
import { ConfirmDialog } from "@/platform/ui/confirm-dialog";
import { PageTitle } from "@/platform/ui/page-title";
import { ProblemNote } from "@/platform/ui/problem-note";
import { Empty, FailedToLoad, Loading, Skeleton } from "@/platform/ui/state-blocks";
import { connectedAppsQuery, disconnectApp } from "../api/apps";
import { ScopeList } from "./scope-list";

/** Which apps may act for the member, and the way to take that back. */
export function ConnectedAppsPage() {
  const { t } = useTranslation("apps");
  const client = useQueryClient();
  const apps = useQuery(connectedAppsQuery());
  const [asking, setAsking] = useState<ConnectedApp | null>(null);
  const end = useAction({
    mutationFn: (app: ConnectedApp) => disconnectApp(app.clientId),
    onSuccess: async () => {
      setAsking(null);
      announce(t("connected.ended"));
      await client.invalidateQueries(connectedAppsQuery());
    },
    onError: () => setAsking(null),
  });
  return (
    <div className="mx-auto max-w-3xl">
      <PageTitle title={t("connected.title")} />
      <p className="mt-2 text-soft">{t("connected.hint")}</p>
      <div className="mt-6 grid gap-4">
        {end.isError && <ProblemNote problem={toProblem(end.error)} />}
        {apps.isPending && (
          <Loading>
            <Skeleton className="h-24 w-full rounded-card" />
          </Loading>
        )}
        {apps.isError && <FailedToLoad error={apps.error} retry={() => void apps.refetch()} />}
        {apps.isSuccess && apps.data.length === 0 && (
          <Empty title={t("connected.none")} hint={t("connected.noneHint")} />
        )}
        {apps.isSuccess && apps.data.length > 0 && (
          <ul className="grid gap-3">
            {apps.data.map((app) => (
              <li key={app.clientId} className="rounded-card border border-line bg-paper p-4">
                <div className="flex flex-wrap items-start gap-3">
                  <div className="min-w-0 grow">
                    <h2 className="break-words font-semibold">{app.name}</h2>
                    <p className="text-sm text-soft">{t("connected.since", { at: longMoment(app.connectedAt) })}</p>
                  </div>
                  <Button
                    look="quiet"
                    aria-label={t("connected.endNamed", { name: app.name })}
                    onClick={() => setAsking(app)}
                  >
                    {t("connected.end")}
                  </Button>
                </div>
                <div className="mt-3 text-sm">
                  <ScopeList scopes={app.scopes} />
                </div>
              </li>
            ))}
          </ul>
        )}
      </div>
      <ConfirmDialog
        open={asking !== null}
        title={t("connected.sure", { name: asking?.name ?? "" })}
        text={t("connected.sureText")}
        yes={t("connected.end")}
        no={t("connected.keep")}
        busy={end.isPending}
        onYes={() => asking && end.mutate(asking)}
        onNo={() => setAsking(null)}
      />
    </div>
  );
}
