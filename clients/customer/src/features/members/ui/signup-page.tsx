import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, Navigate, useSearchParams } from "react-router";
import { useMember } from "@/platform/auth/session";
import { PageTitle } from "@/platform/ui/page-title";
import { returnAddress } from "./return-address";
import { CodeStep } from "./signup-code-step";
import { EmailStep } from "./signup-email-step";
import { ProfileStep } from "./signup-profile-step";
import { SocialButtons } from "./social-buttons";

type Step = 1 | 2 | 3;

export function SignupPage() {
  const { t } = useTranslation("members");
  const [params] = useSearchParams();
  const from = returnAddress(params);
  const state = useMember();
  const [step, setStep] = useState<Step>(1);
  const [email, setEmail] = useState("");
  const [proof, setProof] = useState("");
  if (state.status === "member") return <Navigate replace to={from} />;
  return (
    <div className="mx-auto max-w-md py-4">
      <PageTitle title={t("signupTitle")} />
      <Steps at={step} />
      {step === 1 && (
        <EmailStep
          email={email}
          onSent={(sentTo) => {
            setEmail(sentTo);
            setStep(2);
          }}
        />
      )}
      {step === 2 && (
        <CodeStep
          email={email}
          onVerified={(signUpToken) => {
            setProof(signUpToken);
            setStep(3);
          }}
          onBack={() => setStep(1)}
        />
      )}
      {step === 3 && <ProfileStep email={email} signUpToken={proof} onUnverified={() => setStep(1)} />}
      {step === 1 && <SocialButtons returnUrl={from} />}
      <p className="mt-6 text-center">
        {t("haveAccount")}{" "}
        <Link
          to={`/login?from=${encodeURIComponent(from)}`}
          className="font-semibold text-brand underline underline-offset-4"
        >
          {t("loginTitle")}
        </Link>
      </p>
    </div>
  );
}

function Steps({ at }: { at: Step }) {
  const { t } = useTranslation("members");
  const names = [t("stepEmail"), t("stepCode"), t("stepProfile")];
  return (
    <ol aria-label={t("steps")} className="my-6 grid grid-cols-3 gap-2">
      {names.map((name, index) => {
        const number = index + 1;
        return (
          <li
            key={name}
            aria-current={number === at ? "step" : undefined}
            className={number <= at ? "font-semibold" : "text-soft"}
          >
            <span aria-hidden className={`mb-1 block h-1 rounded-full ${number <= at ? "bg-brand" : "bg-line"}`} />
            <span className="text-sm">
              {number}. {name}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
