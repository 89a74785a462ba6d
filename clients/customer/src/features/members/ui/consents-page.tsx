import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { toProblem } from "@/platform/api/problem";
import { useAction } from "@/platform/api/use-action";
import type { Consent } from "@/platform/api/types";
import { longMoment } from "@/platform/time/format";
import { announce } from "@/platform/ui/announcer";
import { Button } from "@/platform/ui/button";
import { CheckBox } from "@/platform/ui/check-box";
import { PageTitle } from "@/platform/ui/page-title";
import { ProblemNote } from "@/platform/ui/problem-note";
import { FailedToLoad, Loading, Skeleton } from "@/platform/ui/state-blocks";
import { consentsQuery, isConsentKind, putConsents, type ConsentKind } from "../api/consents";
import { ReadLink } from "./consent-boxes";

/** What one agreed to and when; what is optional changes with one press, what is needed only by leaving. */
export function ConsentsPage() {
  const { t } = useTranslation("account");
  const client = useQueryClient();
  const consents = useQuery(consentsQuery());
  // Known in the moment of the press: a box that sprang back until the request is under way would look like a refusal.
  const [pressed, setPressed] = useState<{ kind: string; given: boolean } | null>(null);
  const change = useAction({
    mutationFn: ({ kind, given, inForce }: { kind: string; given: boolean; inForce: number }) =>
      putConsents([{ kind, given, version: inForce }]),
    onSuccess: (now) => {
      client.setQueryData(consentsQuery().queryKey, now);
      announce(t("consents.saved"));
    },
    onSettled: () => setPressed(null),
  });
  const press = (kind: string, given: boolean, inForce: number) => {
    setPressed({ kind, given });
    change.mutate({ kind, given, inForce });
  };
  const of = (needed: boolean) =>
    (consents.data ?? []).filter((each) => each.needed === needed && isConsentKind(each.kind));
  return (
    <div className="mx-auto max-w-3xl">
      <PageTitle title={t("consents.title")} />
      <p className="mt-2 text-soft">{t("consents.hint")}</p>
      <div className="mt-6 grid gap-6">
        {change.isError && <ProblemNote problem={toProblem(change.error)} />}
        {consents.isPending && (
          <Loading>
            <Skeleton className="h-72 w-full rounded-card" />
          </Loading>
        )}
        {consents.isError && <FailedToLoad error={consents.error} retry={() => void consents.refetch()} />}
        {consents.isSuccess &&
          [true, false].map((needed) => (
            <section key={String(needed)} className="rounded-card border border-line bg-paper p-4">
              <h2 className="text-lg font-bold">{t(needed ? "consents.needed" : "consents.choice")}</h2>
              <ul className="mt-2 divide-y divide-line">
                {of(needed).map((each) => (
                  <li key={each.kind} className="py-2">
                    <ConsentRow
                      consent={each}
                      wish={pressed?.kind === each.kind ? pressed.given : null}
                      busy={pressed !== null}
                      onChange={(given) => press(each.kind, given, each.inForce)}
                    />
                  </li>
                ))}
              </ul>
              {needed && (
                <p className="mt-2 text-sm text-soft">
                  {t("consents.leave")}{" "}
                  <Link to="/me/leave" className="underline">
                    {t("profile.leave")}
                  </Link>
                </p>
              )}
            </section>
          ))}
      </div>
    </div>
  );
}

interface ConsentRowProps {
  consent: Consent;
  /** What was pressed and is on its way; null: nothing. */
  wish: boolean | null;
  busy: boolean;
  onChange: (given: boolean) => void;
}

function ConsentRow({ consent, wish, busy, onChange }: ConsentRowProps) {
  const { t } = useTranslation("account");
  const name = t(`consents.${consent.kind as ConsentKind}`);
  const isOpen = consent.needed && (consent.given !== true || consent.version !== consent.inForce);
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
      <div className="min-w-0">
        {consent.needed ? (
          <p className="font-medium">{name}</p>
        ) : (
          <CheckBox
            label={name}
            checked={wish ?? consent.given === true}
            disabled={busy}
            onChange={(event) => onChange(event.target.checked)}
          />
        )}
        <p className="text-sm text-soft">{sinceWhen(consent, isOpen, t)}</p>
      </div>
      <div className="flex items-center gap-2">
        <ReadLink kind={consent.kind} />
        {isOpen && (
          <Button
            look="quiet"
            busy={busy}
            aria-label={`${name}: ${t("consents.agree")}`}
            onClick={() => onChange(true)}
          >
            {t("consents.agree")}
          </Button>
        )}
      </div>
    </div>
  );
}

type Translate = ReturnType<typeof useTranslation<"account">>["t"];

function sinceWhen(consent: Consent, isOpen: boolean, t: Translate): string {
  if (consent.at === null || consent.given === null) return consent.needed ? t("consents.unknown") : "";
  if (isOpen && consent.given) return t("consents.outdated");
  const at = longMoment(consent.at);
  return consent.given ? t("consents.given", { at }) : t("consents.withdrawn", { at });
}
