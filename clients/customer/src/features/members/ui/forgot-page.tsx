import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { toProblem } from "@/platform/api/problem";
import { useAction } from "@/platform/api/use-action";
import { Button } from "@/platform/ui/button";
import { Field } from "@/platform/ui/field";
import { PageTitle } from "@/platform/ui/page-title";
import { ProblemNote } from "@/platform/ui/problem-note";
import { askPasswordReset } from "../api/members";
import { rules } from "./form-rules";

interface Values {
  email: string;
}

/** Says the same whether or not the address is a member's: the server does not tell, and nobody shall learn it here. */
export function ForgotPage() {
  const { t } = useTranslation(["account", "members"]);
  const form = useForm<Values>({ resolver: rules<Values>({ email: "email" }), defaultValues: { email: "" } });
  const ask = useAction({ mutationFn: ({ email }: Values) => askPasswordReset(email) });
  return (
    <div className="mx-auto max-w-md py-4">
      <PageTitle title={t("forgot.title")} />
      <p className="mt-2 text-soft">{t("forgot.hint")}</p>
      <form
        noValidate
        onSubmit={(event) => void form.handleSubmit((values) => ask.mutate(values))(event)}
        className="mt-6 grid gap-4"
      >
        <Field
          {...form.register("email")}
          label={t("email", { ns: "members" })}
          type="email"
          inputMode="email"
          autoComplete="username"
          error={form.formState.errors.email?.message}
        />
        {ask.isError && <ProblemNote problem={toProblem(ask.error)} />}
        {ask.isSuccess && (
          <div role="status" className="rounded-card border border-line bg-mist p-4">
            <p className="font-medium">{t("forgot.sent")}</p>
            <p className="mt-1 text-sm text-soft">{t("forgot.look")}</p>
          </div>
        )}
        <Button type="submit" busy={ask.isPending} look={ask.isSuccess ? "quiet" : undefined} className="min-h-12">
          {t(ask.isSuccess ? "forgot.again" : "forgot.go")}
        </Button>
      </form>
      <p className="mt-6 text-center">
        <Link to="/login" className="font-semibold text-brand underline underline-offset-4">
          {t("loginTitle", { ns: "members" })}
        </Link>
      </p>
    </div>
  );
}
