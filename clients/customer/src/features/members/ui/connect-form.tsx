import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { toProblem } from "@/platform/api/problem";
import { useAction } from "@/platform/api/use-action";
import { Button } from "@/platform/ui/button";
import { ProblemNote } from "@/platform/ui/problem-note";
import { askConnection, type Provider } from "../api/social";
import { rules } from "./form-rules";
import { PasswordField } from "./password-field";

interface Values {
  password: string;
}

/** Another way into the account is opened by its password alone; the browser then goes to the provider. */
export function ConnectForm({ provider }: { provider: Provider }) {
  const { t } = useTranslation(["social", "members"]);
  const [open, setOpen] = useState(false);
  const form = useForm<Values>({ resolver: rules<Values>({ password: "required" }), defaultValues: { password: "" } });
  const go = useAction({
    mutationFn: ({ password }: Values) => askConnection(provider, password),
    onSuccess: (address) => window.location.assign(address),
  });
  const name = t(`names.${provider}`);
  if (!open)
    return (
      <Button look="quiet" className="justify-self-start" onClick={() => setOpen(true)}>
        {t("connections.connect", { provider: name })}
      </Button>
    );
  return (
    <form
      noValidate
      onSubmit={(event) => void form.handleSubmit((values) => go.mutate(values))(event)}
      className="grid gap-3"
    >
      <PasswordField
        label={t("changePassword.current", { ns: "members" })}
        registered={form.register("password")}
        autoComplete="current-password"
        error={form.formState.errors.password?.message}
      />
      {go.isError && <ProblemNote problem={toProblem(go.error)} />}
      <Button type="submit" busy={go.isPending} className="justify-self-start">
        {t("connections.connect", { provider: name })}
      </Button>
    </form>
  );
}
