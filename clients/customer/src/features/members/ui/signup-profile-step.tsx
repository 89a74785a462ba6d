import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { toProblem } from "@/platform/api/problem";
import { useAction } from "@/platform/api/use-action";
import { acceptLogin } from "@/platform/auth/session";
import { announce } from "@/platform/ui/announcer";
import { Button } from "@/platform/ui/button";
import { Field } from "@/platform/ui/field";
import { ProblemNote } from "@/platform/ui/problem-note";
import { logIn, signUp } from "../api/members";
import { rules } from "./form-rules";
import { PasswordField } from "./password-field";

interface Values {
  nickname: string;
  password: string;
}

export function ProfileStep({ email, onUnverified }: { email: string; onUnverified: () => void }) {
  const { t } = useTranslation("members");
  const form = useForm<Values>({
    resolver: rules<Values>({ nickname: "nickname", password: "password" }),
    defaultValues: { nickname: "", password: "" },
  });
  const join = useAction({
    mutationFn: async ({ nickname, password }: Values) => {
      await signUp(email, password, nickname);
      return logIn(email, password);
    },
    onSuccess: (login) => {
      announce(t("welcome", { name: login.member.nickname }));
      acceptLogin(login);
    },
  });
  const { errors } = form.formState;
  const problem = join.isError ? toProblem(join.error) : null;
  return (
    <form
      noValidate
      onSubmit={(event) => void form.handleSubmit((values) => join.mutate(values))(event)}
      className="grid gap-4"
    >
      <p role="status" className="font-medium text-good">
        {t("verified")}
      </p>
      <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
      <Field
        {...form.register("nickname")}
        label={t("nickname")}
        hint={t("nicknameHint")}
        autoComplete="nickname"
        autoFocus
        error={errors.nickname?.message}
      />
      <PasswordField
        registered={form.register("password")}
        hint={t("passwordHint")}
        autoComplete="new-password"
        error={errors.password?.message}
      />
      {problem && (
        <ProblemNote problem={problem}>
          {problem.code === "members.email-not-verified" && (
            <Button look="quiet" onClick={onUnverified}>
              {t("sendCode")}
            </Button>
          )}
        </ProblemNote>
      )}
      <Button type="submit" busy={join.isPending} className="min-h-12">
        {t("join")}
      </Button>
    </form>
  );
}
