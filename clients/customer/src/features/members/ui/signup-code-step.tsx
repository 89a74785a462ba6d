import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { toProblem } from "@/platform/api/problem";
import { useAction } from "@/platform/api/use-action";
import { useNow } from "@/platform/time/use-now";
import { announce } from "@/platform/ui/announcer";
import { Button } from "@/platform/ui/button";
import { Field } from "@/platform/ui/field";
import { ProblemNote } from "@/platform/ui/problem-note";
import { sendCode, verifyCode } from "../api/members";
import { rules } from "./form-rules";

interface Values {
  code: string;
}

interface CodeStepProps {
  email: string;
  onVerified: (signUpToken: string) => void;
  onBack: () => void;
}

const PAUSE_SECONDS = 60;

export function CodeStep({ email, onVerified, onBack }: CodeStepProps) {
  const { t } = useTranslation("members");
  const form = useForm<Values>({
    resolver: rules<Values>({ code: "code" }),
    defaultValues: { code: "" },
    shouldFocusError: true,
  });
  const verify = useAction({
    mutationFn: ({ code }: Values) => verifyCode(email, code),
    onSuccess: (proof) => onVerified(proof.signUpToken),
  });
  return (
    <form
      noValidate
      onSubmit={(event) => void form.handleSubmit((values) => verify.mutate(values))(event)}
      className="grid gap-4"
    >
      <p role="status">{t("codeSent", { email })}</p>
      <Field
        {...form.register("code")}
        label={t("code")}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={6}
        autoFocus
        error={form.formState.errors.code?.message}
        className="text-center text-xl tracking-[0.5em]"
      />
      {verify.isError && <ProblemNote problem={toProblem(verify.error)} />}
      <Button type="submit" busy={verify.isPending} className="min-h-12">
        {t("verify")}
      </Button>
      <div className="flex flex-wrap justify-between gap-2">
        <Resend email={email} />
        <Button look="plain" onClick={onBack}>
          {t("otherEmail")}
        </Button>
      </div>
    </form>
  );
}

function Resend({ email }: { email: string }) {
  const { t } = useTranslation("members");
  const now = useNow();
  const [waitUntil, setWaitUntil] = useState(() => now + PAUSE_SECONDS * 1000);
  const send = useAction({
    mutationFn: () => sendCode(email),
    onSuccess: () => {
      setWaitUntil(now + PAUSE_SECONDS * 1000);
      announce(t("resent"));
    },
    onError: (error) => setWaitUntil(now + (toProblem(error).retryAfterSeconds ?? 0) * 1000),
  });
  const seconds = Math.max(0, Math.ceil((waitUntil - now) / 1000));
  return (
    <div className="grid gap-2">
      <Button look="plain" busy={send.isPending} disabled={seconds > 0} onClick={() => send.mutate()}>
        {seconds > 0 ? t("resendIn", { seconds }) : t("resend")}
      </Button>
      {send.isError && <ProblemNote problem={toProblem(send.error)} />}
    </div>
  );
}
