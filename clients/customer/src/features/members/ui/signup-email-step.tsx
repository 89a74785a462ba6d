import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { toProblem } from "@/platform/api/problem";
import { useAction } from "@/platform/api/use-action";
import { Button } from "@/platform/ui/button";
import { Field } from "@/platform/ui/field";
import { ProblemNote } from "@/platform/ui/problem-note";
import { sendCode } from "../api/members";
import { rules } from "./form-rules";

interface Values {
  email: string;
}

export function EmailStep({ email, onSent }: { email: string; onSent: (email: string) => void }) {
  const { t } = useTranslation("members");
  const form = useForm<Values>({ resolver: rules<Values>({ email: "email" }), defaultValues: { email } });
  const send = useAction({
    mutationFn: (values: Values) => sendCode(values.email),
    onSuccess: (_, values) => onSent(values.email),
  });
  return (
    <form
      noValidate
      onSubmit={(event) => void form.handleSubmit((values) => send.mutate(values))(event)}
      className="grid gap-4"
    >
      <Field
        {...form.register("email")}
        label={t("email")}
        type="email"
        inputMode="email"
        autoComplete="email"
        error={form.formState.errors.email?.message}
      />
      {send.isError && <ProblemNote problem={toProblem(send.error)} />}
      <Button type="submit" busy={send.isPending} className="min-h-12">
        {t("sendCode")}
      </Button>
    </form>
  );
}
