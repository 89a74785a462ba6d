import { useState } from "react";
import { useQuery } from "@tanstack/react-query";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { toProblem } from "@/platform/api/problem";
import { useAction } from "@/platform/api/use-action";
import type { ConsentQuestion } from "@/platform/api/types";
import { acceptLogin } from "@/platform/auth/session";
import { announce } from "@/platform/ui/announcer";
import { Button } from "@/platform/ui/button";
import { Field } from "@/platform/ui/field";
import { ProblemNote } from "@/platform/ui/problem-note";
import { FailedToLoad, Loading, Skeleton } from "@/platform/ui/state-blocks";
import { consentQuestionsQuery } from "../api/consents";
import { logIn, signUp } from "../api/members";
import { ConsentBoxes } from "./consent-boxes";
import { rules } from "./form-rules";
import { PasswordField } from "./password-field";

interface Values {
  nickname: string;
  password: string;
}

interface ProfileStepProps {
  email: string;
  signUpToken: string;
  onUnverified: () => void;
}

export function ProfileStep(props: ProfileStepProps) {
  const questions = useQuery(consentQuestionsQuery());
  if (questions.isPending)
    return (
      <Loading>
        <Skeleton className="h-96 w-full rounded-card" />
      </Loading>
    );
  if (questions.isError) return <FailedToLoad error={questions.error} retry={() => void questions.refetch()} />;
  return <ProfileForm {...props} questions={questions.data} />;
}

function ProfileForm({
  email,
  signUpToken,
  onUnverified,
  questions,
}: ProfileStepProps & { questions: ConsentQuestion[] }) {
  const { t, i18n } = useTranslation(["members", "account"]);
  const [given, setGiven] = useState<ReadonlySet<string>>(new Set());
  const [missing, setMissing] = useState(false);
  const form = useForm<Values>({
    resolver: rules<Values>({ nickname: "nickname", password: "password" }),
    defaultValues: { nickname: "", password: "" },
  });
  const join = useAction({
    mutationFn: async ({ nickname, password }: Values) => {
      const consents = questions.map(({ kind, version }) => ({ kind, version, given: given.has(kind) }));
      await signUp({ signUpToken, password, nickname, consents, language: i18n.language === "en" ? "En" : "Ko" });
      return logIn(email, password);
    },
    onSuccess: (login) => {
      announce(t("welcome", { name: login.member.nickname }));
      acceptLogin(login);
    },
  });
  const submit = (values: Values) => {
    const isMissing = questions.some((each) => each.needed && !given.has(each.kind));
    setMissing(isMissing);
    if (!isMissing) join.mutate(values);
  };
  const tick = (kind: string, checked: boolean) =>
    setGiven((before) => new Set(checked ? [...before, kind] : [...before].filter((each) => each !== kind)));
  const { errors } = form.formState;
  const problem = join.isError ? toProblem(join.error) : null;
  return (
    <form noValidate onSubmit={(event) => void form.handleSubmit(submit)(event)} className="grid gap-4">
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
      <ConsentBoxes questions={questions} given={given} onChange={tick} />
      {missing && (
        <p role="alert" className="text-sm font-medium text-urgent">
          {t("consents.missing", { ns: "account" })}
        </p>
      )}
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
