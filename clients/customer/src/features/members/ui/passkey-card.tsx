import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { toProblem } from "@/platform/api/problem";
import type { Passkey } from "@/platform/api/types";
import { useAction } from "@/platform/api/use-action";
import { longMoment } from "@/platform/time/format";
import { announce } from "@/platform/ui/announcer";
import { Button } from "@/platform/ui/button";
import { Field } from "@/platform/ui/field";
import { ProblemNote } from "@/platform/ui/problem-note";
import { passkeysKey, renamePasskey } from "../api/passkeys";

/** One passkey, with what can be done to it. */
export function PasskeyCard({ passkey, onDelete }: { passkey: Passkey; onDelete: () => void }) {
  const { t } = useTranslation("factors");
  const [naming, setNaming] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasNaming = useRef(false);
  // The field and its buttons go: who was in them goes on where they came from.
  useEffect(() => {
    if (wasNaming.current && !naming) button.current?.focus();
    wasNaming.current = naming;
  }, [naming]);
  return (
    <li className="flex flex-wrap items-center gap-3 rounded-card border border-line bg-paper p-4">
      {naming ? (
        <NameForm passkey={passkey} onEnd={() => setNaming(false)} />
      ) : (
        <>
          <div className="min-w-0 grow">
            <p className="break-words font-semibold">{passkey.name}</p>
            <p className="text-sm text-soft">{t("passkey.since", { at: longMoment(passkey.createdAt) })}</p>
            <p className="text-sm text-soft">
              {passkey.lastUsedAt ? t("passkey.used", { at: longMoment(passkey.lastUsedAt) }) : t("passkey.unused")}
            </p>
          </div>
          <div className="flex flex-wrap gap-2">
            <Button
              ref={button}
              look="quiet"
              aria-label={t("passkey.renameNamed", { name: passkey.name })}
              onClick={() => setNaming(true)}
            >
              {t("passkey.rename")}
            </Button>
            <Button look="quiet" aria-label={t("passkey.deleteNamed", { name: passkey.name })} onClick={onDelete}>
              {t("passkey.delete")}
            </Button>
          </div>
        </>
      )}
    </li>
  );
}

function NameForm({ passkey, onEnd }: { passkey: Passkey; onEnd: () => void }) {
  const { t } = useTranslation("factors");
  const client = useQueryClient();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(passkey.name);
  const rename = useAction({
    mutationFn: () => renamePasskey(passkey.id, name.trim()),
    onSuccess: async () => {
      announce(t("passkey.renamed"));
      await client.invalidateQueries({ queryKey: passkeysKey });
      onEnd();
    },
  });
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <form
      noValidate
      className="grid w-full max-w-md gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim()) rename.mutate();
      }}
    >
      <Field
        ref={field}
        label={t("passkey.newName")}
        maxLength={40}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      {rename.isError && <ProblemNote problem={toProblem(rename.error)} />}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" busy={rename.isPending} disabled={!name.trim()}>
          {t("passkey.saveName")}
        </Button>
        <Button look="quiet" onClick={onEnd}>
          {t("passkey.keep")}
        </Button>
      </div>
    </form>
  );
}
