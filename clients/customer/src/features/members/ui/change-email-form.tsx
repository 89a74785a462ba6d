import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { toProblem } from "@/platform/api/problem";
import { useAction } from "@/platform/api/use-action";
import { memberStore } from "@/platform/auth/token-store";
import { announce } from "@/platform/ui/announcer";
import { Button } from "@/platform/ui/button";
import { Field } from "@/platform/ui/field";
import { ProblemNote } from "@/platform/ui/problem-note";
import { askEmailChange, changeEmail, fetchMe } from "../api/profile";
import { rules } from "./form-rules";
import { PasswordField } from "./password-field";

/** First the new address and the present password, then the code that went to the address. */
export function ChangeEmailForm() {
  const { t } = useTranslation("account");
  const [wanted, setWanted] = useState<string | null>(null);
  const [done, setDone] = useState(false);
  return (
    <>
      {wanted === null ? (
        <AskForm
          onSent={(email) => {
            setWanted(email);
            setDone(false);
          }}
        />
      ) : (
        <CodeForm
          email={wanted}
          onChanged={() => {
            setWanted(null);
            setDone(true);
          }}
          onBack={() => setWanted(null)}
        />
      )}
      {done && (
        <p role="status" className="mt-3 font-medium text-good">
          {t("profile.emailChanged")}
        </p>
      )}
    </>
  );
}

interface Wish {
  email: string;
  password: string;
}

function AskForm({ onSent }: { onSent: (email: string) => void }) {
  const { t } = useTranslation(["account", "members"]);
  const form = useForm<Wish>({
    resolver: rules<Wish>({ email: "email", password: "required" }),
    defaultValues: { email: "", password: "" },
  });
  const ask = useAction({
    mutationFn: ({ email, password }: Wish) => askEmailChange(email, password),
    onSuccess: (_, { email }) => onSent(email),
  });
  const { errors } = form.formState;
  return (
    <form
      noValidate
      onSubmit={(event) => void form.handleSubmit((values) => ask.mutate(values))(event)}
      className="grid max-w-md gap-4"
    >
      <Field
        {...form.register("email")}
        label={t("profile.newEmail")}
        hint={t("profile.emailHint")}
        type="email"
        inputMode="email"
        autoComplete="email"
        error={errors.email?.message}
      />
      <PasswordField
        label={t("changePassword.current", { ns: "members" })}
        registered={form.register("password")}
        autoComplete="current-password"
        error={errors.password?.message}
      />
      {ask.isError && <ProblemNote problem={toProblem(ask.error)} />}
      <Button type="submit" busy={ask.isPending} className="justify-self-start">
        {t("profile.sendCode")}
      </Button>
    </form>
  );
}

interface Code {
  code: string;
}

function CodeForm({ email, onChanged, onBack }: { email: string; onChanged: () => void; onBack: () => void }) {
  const { t } = useTranslation(["account", "members"]);
  const form = useForm<Code>({ resolver: rules<Code>({ code: "code" }), defaultValues: { code: "" } });
  const change = useAction({
    mutationFn: async ({ code }: Code) => {
      await changeEmail(code);
      return fetchMe();
    },
    onSuccess: (member) => {
      memberStore.set({ status: "member", member });
      announce(t("profile.emailChanged"));
      onChanged();
    },
  });
  return (
    <form
      noValidate
      onSubmit={(event) => void form.handleSubmit((values) => change.mutate(values))(event)}
      className="grid max-w-md gap-4"
    >
      <p role="status">{t("profile.codeSent", { email })}</p>
      <Field
        {...form.register("code")}
        label={t("code", { ns: "members" })}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={6}
        autoFocus
        error={form.formState.errors.code?.message}
      />
      {change.isError && <ProblemNote problem={toProblem(change.error)} />}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" busy={change.isPending}>
          {t("profile.changeEmail")}
        </Button>
        <Button look="plain" onClick={onBack}>
          {t("otherEmail", { ns: "members" })}
        </Button>
      </div>
    </form>
  );
}
