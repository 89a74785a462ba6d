import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useQueryClient } from "@tanstack/react-query";
import { toProblem } from "@/platform/api/problem";
import { useAction } from "@/platform/api/use-action";
import { announce } from "@/platform/ui/announcer";
import { Button } from "@/platform/ui/button";
import { ProblemNote } from "@/platform/ui/problem-note";
import { changePassword, loginSessionsQuery } from "../api/login-sessions";
import { rules } from "./form-rules";
import { PasswordField } from "./password-field";

interface Passwords {
  current: string;
  next: string;
}

/** Needs the present password; every other device is logged out with it. */
export function ChangePasswordForm({ email }: { email: string }) {
  const { t } = useTranslation("members");
  const client = useQueryClient();
  const form = useForm<Passwords>({
    defaultValues: { current: "", next: "" },
    resolver: rules<Passwords>({ current: "required", next: "password" }),
  });
  const change = useAction({
    mutationFn: ({ current, next }: Passwords) => changePassword(current, next),
    onSuccess: async () => {
      form.reset();
      announce(t("changePassword.done"));
      await client.invalidateQueries(loginSessionsQuery());
    },
  });
  const { errors } = form.formState;
  return (
    <form
      noValidate
      onSubmit={(event) => void form.handleSubmit((values) => change.mutate(values))(event)}
      className="grid max-w-md gap-4"
    >
      <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
      <PasswordField
        label={t("changePassword.current")}
        registered={form.register("current")}
        autoComplete="current-password"
        error={errors.current?.message}
      />
      <PasswordField
        label={t("changePassword.next")}
        registered={form.register("next")}
        hint={t("passwordHint")}
        autoComplete="new-password"
        error={errors.next?.message}
      />
      {change.isError && <ProblemNote problem={toProblem(change.error)} />}
      {change.isSuccess && (
        <p role="status" className="font-medium text-good">
          {t("changePassword.done")}
        </p>
      )}
      <Button type="submit" busy={change.isPending} className="justify-self-start">
        {t("changePassword.go")}
      </Button>
    </form>
  );
}
