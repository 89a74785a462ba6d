import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Passkey } from "@/platform/api/types";
import { announce } from "@/platform/ui/announcer";
import { Button } from "@/platform/ui/button";
import { ConfirmDialog } from "@/platform/ui/confirm-dialog";
import { Field } from "@/platform/ui/field";
import { ProblemNote } from "@/platform/ui/problem-note";
import { FailedToLoad, Loading, Skeleton } from "@/platform/ui/state-blocks";
import { addPasskey, deletePasskey, listPasskeys, passkeysKey, passkeysWork } from "../api/passkeys";
import { PasskeyCard } from "./passkey-card";
import { ProveForm } from "./prove-form";
import { useProved } from "./use-proved";

/**
 * A member's passkeys: what they are called, when they were used, and how they come and go.
 *
 * @param heading null where the page is about nothing else
 */
export function PasskeysSection({ heading }: { heading: string | null }) {
  const { t } = useTranslation("factors");
  const [name, setName] = useState("");
  const [going, setGoing] = useState<Passkey | null>(null);
  const client = useQueryClient();
  const passkeys = useQuery({ queryKey: passkeysKey, queryFn: ({ signal }) => listPasskeys(signal) });
  const adding = useProved(addPasskey, async () => {
    setName("");
    announce(t("passkey.added"));
    await client.invalidateQueries({ queryKey: ["members"] });
  });
  const deleting = useProved(deletePasskey, async () => {
    announce(t("passkey.deleted"));
    await client.invalidateQueries({ queryKey: ["members"] });
  });
  const proof = adding.proof ?? deleting.proof;
  const problem = adding.problem ?? deleting.problem;
  return (
    <section className="mt-8 grid gap-4">
      {heading && <h2 className="text-lg font-bold">{heading}</h2>}
      <p className="text-soft">{t("passkey.hint")}</p>
      {problem && <ProblemNote problem={problem} />}
      {proof && <ProveForm {...proof} />}
      {passkeys.isPending && (
        <Loading>
          <Skeleton className="h-20 w-full rounded-card" />
        </Loading>
      )}
      {passkeys.isError && <FailedToLoad error={passkeys.error} retry={() => void passkeys.refetch()} />}
      {passkeys.isSuccess && passkeys.data.length === 0 && <p>{t("passkey.none")}</p>}
      <ul className="grid gap-3">
        {passkeys.data?.map((each) => (
          <PasskeyCard key={each.id} passkey={each} onDelete={() => setGoing(each)} />
        ))}
      </ul>
      {passkeysWork ? (
        <form
          noValidate
          className="grid max-w-md gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            adding.begin(name.trim() || t("passkey.defaultName"));
          }}
        >
          <Field
            label={t("passkey.name")}
            hint={t("passkey.nameHint")}
            maxLength={40}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <Button type="submit" busy={adding.busy} className="justify-self-start">
            {t("passkey.add")}
          </Button>
        </form>
      ) : (
        <p className="text-soft">{t("passkey.notHere")}</p>
      )}
      <ConfirmDialog
        open={going !== null}
        title={t("passkey.sure", { name: going?.name ?? "" })}
        text={t("passkey.sureText")}
        yes={t("passkey.delete")}
        no={t("passkey.keep")}
        onYes={() => {
          if (going) deleting.begin(going.id);
          setGoing(null);
        }}
        onNo={() => setGoing(null)}
      />
    </section>
  );
}
