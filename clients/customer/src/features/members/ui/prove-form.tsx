import { useState } from "react";
import { useTranslation } from "react-i18next";
import { toProblem } from "@/platform/api/problem";
import { useAction } from "@/platform/api/use-action";
import { Button } from "@/platform/ui/button";
import { Field } from "@/platform/ui/field";
import { ProblemNote } from "@/platform/ui/problem-note";
import { passkeysWork, showPasskey } from "../api/passkeys";
import { showCode } from "../api/second-factor";
import { CodeForm } from "./code-form";

/** What the server wants to see first; null where that is not why it refused. */
export function proofOf(error: Error | null): "password" | "factor" | null {
  const code = error && toProblem(error).code;
  if (code === "auth.presence-needed" || code === "members.password-wrong") return "password";
  return code === "auth.second-factor-needed" ? "factor" : null;
}

interface ProveFormProps {
  wanted: "password" | "factor";
  wrong: boolean;
  busy: boolean;
  onProved: (password: string | null) => void;
}

/** "Are you still you?", and on with what was begun. */
export function ProveForm({ wanted, wrong, busy, onProved }: ProveFormProps) {
  const { t } = useTranslation(["factors", "members"]);
  const [password, setPassword] = useState("");
  const passkey = useAction({ mutationFn: () => showPasskey(), onSuccess: () => onProved(null) });
  return (
    <section aria-labelledby="prove-title" className="grid max-w-md gap-4 rounded-card border border-brand p-4">
      <h2 id="prove-title" role="status" className="text-lg font-bold">
        {t("prove.title")}
      </h2>
      <p className="text-soft">{t(wanted === "password" ? "prove.password" : "prove.factor")}</p>
      {wanted === "factor" && <CodeForm send={showCode} onDone={() => onProved(null)} go={t("prove.go")} paper />}
      {wanted === "password" && (
        <form
          noValidate
          className="grid gap-4"
          onSubmit={(event) => {
            event.preventDefault();
            onProved(password);
          }}
        >
          <Field
            label={t("changePassword.current", { ns: "members" })}
            type="password"
            autoComplete="current-password"
            value={password}
            error={wrong ? t("prove.wrong") : undefined}
            onChange={(event) => setPassword(event.target.value)}
          />
          <Button type="submit" busy={busy} disabled={password === ""}>
            {t("prove.go")}
          </Button>
        </form>
      )}
      {passkey.isError && <ProblemNote problem={toProblem(passkey.error)} />}
      {passkeysWork && (
        <Button look="quiet" busy={passkey.isPending} onClick={() => passkey.mutate()}>
          {t("prove.passkey")}
        </Button>
      )}
    </section>
  );
}
