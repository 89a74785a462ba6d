import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { toProblem } from "@/platform/api/problem";
import type { Connection } from "@/platform/api/types";
import { useAction } from "@/platform/api/use-action";
import { longMoment } from "@/platform/time/format";
import { announce } from "@/platform/ui/announcer";
import { Button, ButtonLink } from "@/platform/ui/button";
import { ConfirmDialog } from "@/platform/ui/confirm-dialog";
import { PageTitle } from "@/platform/ui/page-title";
import { ProblemNote } from "@/platform/ui/problem-note";
import { Empty, FailedToLoad, Loading, Skeleton } from "@/platform/ui/state-blocks";
import { connectionsQuery, disconnect, offeredProvidersQuery, providers, type Provider } from "../api/social";
import { ConnectForm } from "./connect-form";
import { providerLooks } from "./provider-looks";
import { ProviderMark } from "./provider-mark";

/** By whom else one can log in to this account. */
export function ConnectionsPage() {
  const { t } = useTranslation("social");
  const client = useQueryClient();
  const list = useQuery(connectionsQuery());
  const offered = useQuery(offeredProvidersQuery());
  const [asking, setAsking] = useState<Provider | null>(null);
  const end = useAction({
    mutationFn: disconnect,
    onSuccess: async () => {
      setAsking(null);
      announce(t("connections.ended"));
      await client.invalidateQueries(connectionsQuery());
    },
    onError: () => setAsking(null),
  });
  const problem = end.isError ? toProblem(end.error) : null;
  const connectionOf = (provider: Provider) => list.data?.connections.find((each) => each.provider === provider);
  const shown = providers.filter((each) => offered.data?.includes(each) || connectionOf(each));
  return (
    <div className="mx-auto max-w-3xl">
      <PageTitle title={t("title")} />
      <p className="mt-2 text-soft">{t("connections.hint")}</p>
      <div className="mt-6 grid gap-4">
        {problem && (
          <ProblemNote problem={problem}>{problem.code === "social.last-way-in" && <SetPassword />}</ProblemNote>
        )}
        {list.isPending && (
          <Loading>
            <Skeleton className="h-24 w-full rounded-card" />
          </Loading>
        )}
        {list.isError && <FailedToLoad error={list.error} retry={() => void list.refetch()} />}
        {list.isSuccess && !list.data.hasPassword && (
          <div className="grid justify-items-start gap-2 rounded-card bg-mist p-4">
            <p>{t("connections.noPassword")}</p>
            <SetPassword />
          </div>
        )}
        {list.isSuccess && offered.isSuccess && shown.length === 0 && <Empty title={t("connections.none")} />}
        {list.isSuccess && shown.length > 0 && (
          <ul className="grid gap-3">
            {shown.map((provider) => (
              <ProviderCard
                key={provider}
                provider={provider}
                connection={connectionOf(provider)}
                canConnect={list.data.hasPassword}
                onEnd={() => setAsking(provider)}
              />
            ))}
          </ul>
        )}
      </div>
      <ConfirmDialog
        open={asking !== null}
        title={t("connections.sure", { provider: asking ? t(`names.${asking}`) : "" })}
        text={t("connections.sureText")}
        yes={t("connections.end")}
        no={t("connections.keep")}
        busy={end.isPending}
        onYes={() => asking && end.mutate(asking)}
        onNo={() => setAsking(null)}
      />
    </div>
  );
}

function SetPassword() {
  const { t } = useTranslation("social");
  return (
    <ButtonLink look="quiet" to="/forgot">
      {t("connections.setPassword")}
    </ButtonLink>
  );
}

interface ProviderCardProps {
  provider: Provider;
  connection: Connection | undefined;
  canConnect: boolean;
  onEnd: () => void;
}

function ProviderCard({ provider, connection, canConnect, onEnd }: ProviderCardProps) {
  const { t } = useTranslation("social");
  const name = t(`names.${provider}`);
  return (
    <li className="grid gap-3 rounded-card border border-line bg-paper p-4">
      <div className="flex flex-wrap items-center gap-3">
        <span className={`grid size-10 place-items-center rounded-input ${providerLooks[provider]}`}>
          <ProviderMark provider={provider} />
        </span>
        <div className="min-w-0 grow">
          <h2 className="font-semibold">{name}</h2>
          <p className="text-sm text-soft">
            {connection ? t("connections.since", { at: longMoment(connection.connectedAt) }) : t("connections.not")}
          </p>
          {connection?.lastUsedAt && (
            <p className="text-sm text-soft">{t("connections.used", { at: longMoment(connection.lastUsedAt) })}</p>
          )}
        </div>
        {connection && (
          <Button look="quiet" aria-label={t("connections.endNamed", { provider: name })} onClick={onEnd}>
            {t("connections.end")}
          </Button>
        )}
      </div>
      {!connection && canConnect && <ConnectForm provider={provider} />}
    </li>
  );
}
