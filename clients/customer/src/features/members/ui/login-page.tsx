import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Link, Navigate, useSearchParams } from "react-router";
import { toProblem } from "@/platform/api/problem";
import { useAction } from "@/platform/api/use-action";
import { acceptLogin, useMember } from "@/platform/auth/session";
import { Button } from "@/platform/ui/button";
import { Field } from "@/platform/ui/field";
import { PageTitle } from "@/platform/ui/page-title";
import { ProblemNote } from "@/platform/ui/problem-note";
import { logIn } from "../api/members";
import { rules } from "./form-rules";
import { LoginStep, PasskeyLogin, stepOf } from "./login-step";
import { PasswordField } from "./password-field";
import { returnAddress } from "./return-address";
import { SocialButtons } from "./social-buttons";

interface Values {
  email: string;
  password: string;
}

export function LoginPage() {
  const { t } = useTranslation(["members", "account"]);
  const [params] = useSearchParams();
  const from = returnAddress(params);
  const state = useMember();
  const form = useForm<Values>({
    resolver: rules<Values>({ email: "email", password: "required" }),
    defaultValues: { email: "", password: "" },
  });
  const login = useAction({
    mutationFn: ({ email, password }: Values) => logIn(email, password),
    onSuccess: acceptLogin,
  });
  if (state.status === "member") return <Navigate replace to={from} />;
  const step = stepOf(login.error);
  if (step) return <LoginStep step={step} onRestart={login.reset} />;
  const { errors } = form.formState;
  return (
    <div className="mx-auto max-w-md py-4">
      <PageTitle title={t("loginTitle")} />
      {from !== "/" && <p className="mt-1 text-soft">{t("loginHint")}</p>}
      <form
        noValidate
        onSubmit={(event) => void form.handleSubmit((values) => login.mutate(values))(event)}
        className="mt-6 grid gap-4"
      >
        <Field
          {...form.register("email")}
          label={t("email")}
          type="email"
          inputMode="email"
          autoComplete="username"
          error={errors.email?.message}
        />
        <PasswordField
          registered={form.register("password")}
          autoComplete="current-password"
          error={errors.password?.message}
        />
        {login.isError && <ProblemNote problem={toProblem(login.error)} />}
        <Button type="submit" busy={login.isPending} className="min-h-12">
          {t("loginGo")}
        </Button>
      </form>
      <div className="mt-3">
        <PasskeyLogin />
      </div>
      <SocialButtons returnUrl={from} />
      <p className="mt-4 text-center">
        <Link to="/forgot" className="inline-flex min-h-11 items-center text-soft underline underline-offset-4">
          {t("forgot.title", { ns: "account" })}
        </Link>
      </p>
      <p className="mt-2 text-center">
        {t("noAccount")}{" "}
        <Link
          to={`/signup?from=${encodeURIComponent(from)}`}
          className="font-semibold text-brand underline underline-offset-4"
        >
          {t("signupTitle")}
        </Link>
      </p>
    </div>
  );
}
