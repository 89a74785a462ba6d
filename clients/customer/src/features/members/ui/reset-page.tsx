import { useEffect, useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useLocation, useNavigate } from "react-router";
import { toProblem } from "@/platform/api/problem";
import { useAction } from "@/platform/api/use-action";
import { Button, ButtonLink } from "@/platform/ui/button";
import { PageTitle } from "@/platform/ui/page-title";
import { ProblemNote } from "@/platform/ui/problem-note";
import { resetPassword } from "../api/members";
import { rules } from "./form-rules";
import { PasswordField } from "./password-field";
import { readResetToken } from "./reset-token";

interface Values {
  password: string;
}

/** The token leaves the address at once: it must not stay in the history, nor on a screen that somebody shares. */
function useTokenOnce(): string {
  const { hash, pathname } = useLocation();
  const navigate = useNavigate();
  const inAddress = readResetToken(hash);
  const [token, setToken] = useState(inAddress);
  // A newer link may be opened in the same tab.
  if (inAddress && inAddress !== token) setToken(inAddress);
  useEffect(() => {
    if (hash) void navigate(pathname, { replace: true });
  }, [hash, pathname, navigate]);
  return token;
}

export function ResetPage() {
  const { t } = useTranslation("account");
  const token = useTokenOnce();
  return (
    <div className="mx-auto max-w-md py-4">
      <PageTitle title={t("reset.title")} />
      {token ? <ResetForm token={token} /> : <NoToken />}
    </div>
  );
}

function NoToken() {
  const { t } = useTranslation("account");
  return (
    <div role="alert" className="mt-4 grid justify-items-start gap-4">
      <p>{t("reset.noToken")}</p>
      <ButtonLink to="/forgot">{t("reset.newLink")}</ButtonLink>
    </div>
  );
}

function ResetForm({ token }: { token: string }) {
  const { t } = useTranslation(["account", "members"]);
  const form = useForm<Values>({ resolver: rules<Values>({ password: "password" }), defaultValues: { password: "" } });
  const reset = useAction({ mutationFn: ({ password }: Values) => resetPassword(token, password) });
  const problem = reset.isError ? toProblem(reset.error) : null;
  if (reset.isSuccess)
    return (
      <div role="status" className="mt-4 grid justify-items-start gap-4">
        <p className="font-medium text-good">{t("reset.done")}</p>
        <ButtonLink to="/login">{t("loginTitle", { ns: "members" })}</ButtonLink>
      </div>
    );
  return (
    <form
      noValidate
      onSubmit={(event) => void form.handleSubmit((values) => reset.mutate(values))(event)}
      className="mt-4 grid gap-4"
    >
      <p className="text-soft">{t("reset.hint")}</p>
      <PasswordField
        label={t("changePassword.next", { ns: "members" })}
        registered={form.register("password")}
        hint={t("passwordHint", { ns: "members" })}
        autoComplete="new-password"
        error={form.formState.errors.password?.message}
      />
      {problem && (
        <ProblemNote problem={problem}>
          {problem.code === "members.reset-invalid" && (
            <ButtonLink look="quiet" to="/forgot">
              {t("reset.newLink")}
            </ButtonLink>
          )}
        </ProblemNote>
      )}
      <Button type="submit" busy={reset.isPending} className="min-h-12">
        {t("reset.go")}
      </Button>
    </form>
  );
}
