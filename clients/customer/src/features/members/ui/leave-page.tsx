import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useQueryClient } from "@tanstack/react-query";
import { toProblem } from "@/platform/api/problem";
import { useAction } from "@/platform/api/use-action";
import { forgetMember } from "@/platform/auth/session";
import { announce } from "@/platform/ui/announcer";
import { Button, ButtonLink } from "@/platform/ui/button";
import { ConfirmDialog } from "@/platform/ui/confirm-dialog";
import { PageTitle } from "@/platform/ui/page-title";
import { ProblemNote } from "@/platform/ui/problem-note";
import { leave } from "../api/profile";
import { rules } from "./form-rules";
import { PasswordField } from "./password-field";

interface Values {
  password: string;
}

const openThings = ["reservations.still-open", "payment.still-open"];

/** Says first what is erased, what is kept and what stands in the way. */
export function LeavePage() {
  const { t } = useTranslation(["account", "members", "social"]);
  const navigate = useNavigate();
  const client = useQueryClient();
  const [asking, setAsking] = useState<string | null>(null);
  const form = useForm<Values>({ resolver: rules<Values>({ password: "required" }), defaultValues: { password: "" } });
  const go = useAction({
    mutationFn: (password: string) => leave(password),
    onSuccess: async () => {
      await navigate("/");
      forgetMember();
      client.clear();
      announce(t("leave.done"));
    },
    onError: () => setAsking(null),
  });
  const problem = go.isError ? toProblem(go.error) : null;
  return (
    <div className="mx-auto max-w-md">
      <PageTitle title={t("leave.title")} />
      <ul className="mt-4 grid list-disc gap-2 pl-5">
        <li>{t("leave.now")}</li>
        <li>{t("leave.kept")}</li>
        <li>{t("leave.first")}</li>
      </ul>
      <form
        noValidate
        onSubmit={(event) => void form.handleSubmit(({ password }) => setAsking(password))(event)}
        className="mt-6 grid gap-4"
      >
        <PasswordField
          label={t("changePassword.current", { ns: "members" })}
          registered={form.register("password")}
          autoComplete="current-password"
          error={form.formState.errors.password?.message}
        />
        {problem && (
          <ProblemNote problem={problem}>
            {openThings.includes(problem.code) && (
              <ButtonLink look="quiet" to="/me/reservations">
                {t("leave.reservations")}
              </ButtonLink>
            )}
            {problem.code === "members.password-none" && (
              <ButtonLink look="quiet" to="/forgot">
                {t("connections.setPassword", { ns: "social" })}
              </ButtonLink>
            )}
          </ProblemNote>
        )}
        <Button type="submit" look="danger" busy={go.isPending}>
          {t("leave.go")}
        </Button>
      </form>
      <ConfirmDialog
        open={asking !== null}
        title={t("leave.sure")}
        text={t("leave.now")}
        yes={t("leave.go")}
        no={t("leave.keep")}
        busy={go.isPending}
        onYes={() => asking !== null && go.mutate(asking)}
        onNo={() => setAsking(null)}
      />
    </div>
  );
}
