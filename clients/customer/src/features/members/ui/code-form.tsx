import { useState } from "react";
import { useTranslation } from "react-i18next";
import { toProblem } from "@/platform/api/problem";
import { useAction } from "@/platform/api/use-action";
import { Button } from "@/platform/ui/button";
import { Field } from "@/platform/ui/field";
import { ProblemNote } from "@/platform/ui/problem-note";

interface CodeFormProps<Done> {
  send: (code: string) => Promise<Done>;
  onDone: (done: Done) => void;
  go: string;
  /** Whether a code from paper does too. */
  paper?: boolean;
}

/** One code of the app. */
export function CodeForm<Done>({ send, onDone, go, paper }: CodeFormProps<Done>) {
  const { t } = useTranslation("factors");
  const [code, setCode] = useState("");
  const [missing, setMissing] = useState(false);
  const sending = useAction({ mutationFn: send, onSuccess: onDone });
  return (
    <form
      noValidate
      className="grid max-w-md gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        setMissing(code.trim() === "");
        if (code.trim() !== "") sending.mutate(code.trim());
      }}
    >
      <Field
        label={t(paper ? "code.any" : "code.app")}
        hint={t(paper ? "code.anyHint" : "code.appHint")}
        name="code"
        value={code}
        inputMode={paper ? "text" : "numeric"}
        autoComplete="one-time-code"
        error={missing ? t("code.missing") : undefined}
        onChange={(event) => setCode(event.target.value)}
      />
      {sending.isError && <ProblemNote problem={toProblem(sending.error)} />}
      <Button type="submit" busy={sending.isPending} className="min-h-12">
        {go}
      </Button>
    </form>
  );
}
