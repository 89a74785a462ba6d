import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { toProblem } from "@/platform/api/problem";
import type { EnrolledLogin } from "@/platform/api/types";
import { useAction } from "@/platform/api/use-action";
import { acceptLogin } from "@/platform/auth/session";
import { Button } from "@/platform/ui/button";
import { PageTitle } from "@/platform/ui/page-title";
import { ProblemNote } from "@/platform/ui/problem-note";
import { FailedToLoad, Loading, Skeleton } from "@/platform/ui/state-blocks";
import { addPasskeyAtLogin, logInWithPasskey, passkeysWork } from "../api/passkeys";
import { confirmAtLogin, enrolAtLogin, passSecondFactor } from "../api/second-factor";
import { CodeForm } from "./code-form";
import { AppSecret, RecoveryCodes } from "./enrolment";

const steps = ["members.second-factor-needed", "members.second-factor-enrolment"] as const;
export type Step = (typeof steps)[number];

/** What is missing after the password; null where nothing is, or where it was refused. */
export function stepOf(error: Error | null): Step | null {
  const code = error && toProblem(error).code;
  return steps.find((step) => step === code) ?? null;
}

/** After the password: a code, or the set-up of what shows codes. */
export function LoginStep({ step, onRestart }: { step: Step; onRestart: () => void }) {
  const { t } = useTranslation("factors");
  return (
    <div className="mx-auto max-w-md py-4">
      {step === "members.second-factor-needed" ? <SecondStep /> : <FirstSetUp />}
      <p className="mt-4">
        <Button look="plain" onClick={onRestart}>
          {t("step.restart")}
        </Button>
      </p>
    </div>
  );
}

function SecondStep() {
  const { t } = useTranslation("factors");
  return (
    <>
      <PageTitle title={t("step.title")} />
      <p className="mb-6 mt-1 text-soft">{t("step.hint")}</p>
      <CodeForm send={passSecondFactor} onDone={acceptLogin} go={t("step.go")} paper />
      <div className="mt-4">
        <PasskeyLogin />
      </div>
    </>
  );
}

function FirstSetUp() {
  const { t } = useTranslation("factors");
  const [done, setDone] = useState<EnrolledLogin | null>(null);
  const enrolment = useQuery({
    queryKey: ["members", "first-set-up"],
    queryFn: enrolAtLogin,
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
  return (
    <>
      <PageTitle title={t("app.title")} />
      <p className="mb-6 mt-1 text-soft">{t("app.needed")}</p>
      {enrolment.isPending && (
        <Loading>
          <Skeleton className="h-48 w-48 rounded-card" />
        </Loading>
      )}
      {enrolment.isError && <FailedToLoad error={enrolment.error} retry={() => void enrolment.refetch()} />}
      {enrolment.isSuccess && !done && (
        <div className="grid gap-6">
          <AppSecret enrolment={enrolment.data} />
          <CodeForm send={confirmAtLogin} onDone={setDone} go={t("app.confirm")} />
          <FirstPasskey />
        </div>
      )}
      {done && <RecoveryCodes codes={done.recoveryCodes} onKept={() => acceptLogin(done)} />}
    </>
  );
}

/** Instead of the app. */
function FirstPasskey() {
  const { t } = useTranslation("factors");
  const add = useAction({
    mutationFn: () => addPasskeyAtLogin(t("passkey.defaultName")),
    onSuccess: acceptLogin,
  });
  if (!passkeysWork) return null;
  return (
    <div className="grid gap-3 border-t border-line pt-6">
      <p className="text-soft">{t("passkey.instead")}</p>
      {add.isError && <ProblemNote problem={toProblem(add.error)} />}
      <Button look="quiet" busy={add.isPending} className="min-h-12 w-full" onClick={() => add.mutate()}>
        {t("passkey.add")}
      </Button>
    </div>
  );
}

/** For who has one: it says who one is by itself. */
export function PasskeyLogin() {
  const { t } = useTranslation("factors");
  const login = useAction({ mutationFn: () => logInWithPasskey(), onSuccess: acceptLogin });
  if (!passkeysWork) return null;
  return (
    <div className="grid gap-3">
      {login.isError && <ProblemNote problem={toProblem(login.error)} />}
      <Button look="quiet" busy={login.isPending} className="min-h-12 w-full" onClick={() => login.mutate()}>
        {t("passkey.login")}
      </Button>
    </div>
  );
}
