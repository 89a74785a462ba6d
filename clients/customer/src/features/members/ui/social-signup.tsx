import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { toProblem } from "@/platform/api/problem";
import type { ConsentQuestion, Login, SocialVisit } from "@/platform/api/types";
import { useAction } from "@/platform/api/use-action";
import { Button, ButtonLink } from "@/platform/ui/button";
import { Field } from "@/platform/ui/field";
import { ProblemNote } from "@/platform/ui/problem-note";
import { FailedToLoad, Loading, Skeleton } from "@/platform/ui/state-blocks";
import { consentQuestionsQuery } from "../api/consents";
import { socialSignUp, type Provider } from "../api/social";
import { ConsentBoxes } from "./consent-boxes";
import { rules } from "./form-rules";
import { CodeStep } from "./signup-code-step";
import { EmailStep } from "./signup-email-step";

interface SocialSignupProps {
  visit: SocialVisit;
  provider: Provider;
  onDone: (login: Login) => void;
}

/** An address first, where the provider vouches for none; then what everybody agrees to who signs up. */
export function SocialSignup({ visit, provider, onDone }: SocialSignupProps) {
  const { t } = useTranslation("social");
  const [sentTo, setSentTo] = useState<string | null>(null);
  const [proof, setProof] = useState<{ email: string; token: string } | null>(null);
  const questions = useQuery(consentQuestionsQuery());
  const name = t(`names.${provider}`);
  const email = visit.email ?? proof?.email;
  if (!email && sentTo === null)
    return (
      <>
        <p>{t("signup.prove", { provider: name })}</p>
        <EmailStep email="" onSent={setSentTo} />
        <p className="text-soft">{t("signup.haveAccount", { provider: name })}</p>
        <ButtonLink look="quiet" to="/login?returnUrl=%2Fme%2Fconnections">
          {t("logIn")}
        </ButtonLink>
      </>
    );
  if (!email && sentTo !== null)
    return (
      <CodeStep
        email={sentTo}
        onVerified={(token) => setProof({ email: sentTo, token })}
        onBack={() => setSentTo(null)}
      />
    );
  if (questions.isPending)
    return (
      <Loading>
        <Skeleton className="h-96 w-full rounded-card" />
      </Loading>
    );
  if (questions.isError) return <FailedToLoad error={questions.error} retry={() => void questions.refetch()} />;
  return (
    <>
      <p className="break-words">{t("signup.as", { email })}</p>
      <Agreement
        nickname={visit.nickname ?? ""}
        proof={proof?.token ?? null}
        questions={questions.data}
        onDone={onDone}
      />
    </>
  );
}

interface AgreementProps {
  nickname: string;
  proof: string | null;
  questions: ConsentQuestion[];
  onDone: (login: Login) => void;
}

function Agreement({ nickname, proof, questions, onDone }: AgreementProps) {
  const { t, i18n } = useTranslation(["members", "account", "social"]);
  const [given, setGiven] = useState<ReadonlySet<string>>(new Set());
  const [missing, setMissing] = useState(false);
  const form = useForm<{ nickname: string }>({
    resolver: rules<{ nickname: string }>({ nickname: "nickname" }),
    defaultValues: { nickname },
  });
  const join = useAction({
    mutationFn: (values: { nickname: string }) =>
      socialSignUp({
        nickname: values.nickname,
        consents: questions.map(({ kind, version }) => ({ kind, version, given: given.has(kind) })),
        signUpToken: proof,
        language: i18n.language === "en" ? "En" : "Ko",
      }),
    onSuccess: onDone,
  });
  const submit = (values: { nickname: string }) => {
    const isMissing = questions.some((each) => each.needed && !given.has(each.kind));
    setMissing(isMissing);
    if (!isMissing) join.mutate(values);
  };
  const tick = (kind: string, checked: boolean) =>
    setGiven((before) => new Set(checked ? [...before, kind] : [...before].filter((each) => each !== kind)));
  return (
    <form noValidate onSubmit={(event) => void form.handleSubmit(submit)(event)} className="grid gap-4">
      <Field
        {...form.register("nickname")}
        label={t("nickname")}
        hint={t("nicknameHint")}
        autoComplete="nickname"
        error={form.formState.errors.nickname?.message}
      />
      <ConsentBoxes questions={questions} given={given} onChange={tick} />
      {missing && (
        <p role="alert" className="text-sm font-medium text-urgent">
          {t("consents.missing", { ns: "account" })}
        </p>
      )}
      {join.isError && <ProblemNote problem={toProblem(join.error)} />}
      <Button type="submit" busy={join.isPending} className="min-h-12">
        {t("join")}
      </Button>
    </form>
  );
}
