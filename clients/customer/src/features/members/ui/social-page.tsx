import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useSearchParams } from "react-router";
import { toProblem } from "@/platform/api/problem";
import type { Login, SocialVisit } from "@/platform/api/types";
import { useAction } from "@/platform/api/use-action";
import { acceptLogin, useMember } from "@/platform/auth/session";
import { announce } from "@/platform/ui/announcer";
import { ButtonLink } from "@/platform/ui/button";
import { PageTitle } from "@/platform/ui/page-title";
import { ProblemNote } from "@/platform/ui/problem-note";
import { Loading, Skeleton } from "@/platform/ui/state-blocks";
import { connect, isProvider, socialLogIn, socialVisitQuery, type Provider } from "../api/social";
import { returnAddress } from "./return-address";
import { SocialLink } from "./social-link";
import { SocialSignup } from "./social-signup";

const wrong = ["canceled", "failed", "unreachable"] as const;

/** Where everybody arrives who comes back from a provider: to be logged in, to sign up, or to connect it. */
export function SocialPage() {
  const [params] = useSearchParams();
  const error = params.get("error");
  return error === null ? <Arrived /> : <WentWrong reason={error} />;
}

function WentWrong({ reason }: { reason: string }) {
  const { t } = useTranslation("social");
  const known = wrong.find((each) => each === reason) ?? "failed";
  return (
    <Framed title={t("wrong.title")}>
      <p role="alert">{t(`wrong.${known}`)}</p>
      <WaysOn />
    </Framed>
  );
}

function Arrived() {
  const { t } = useTranslation("social");
  const visit = useQuery(socialVisitQuery());
  if (visit.isPending) return <Wait />;
  if (visit.isError || !isProvider(visit.data.provider))
    return (
      <Framed title={t("wrong.title")}>
        <ProblemNote problem={toProblem(visit.error)} />
        <WaysOn />
      </Framed>
    );
  return <Step visit={visit.data} provider={visit.data.provider} />;
}

function Step({ visit, provider }: { visit: SocialVisit; provider: Provider }) {
  const { t } = useTranslation("social");
  const navigate = useNavigate();
  const goOn = () => void navigate(returnAddress(new URLSearchParams({ from: visit.returnUrl })), { replace: true });
  const accept = (login: Login) => {
    announce(t("welcome", { name: login.member.nickname }));
    acceptLogin(login);
    goOn();
  };
  const connected = () => {
    announce(t("connected"));
    goOn();
  };
  switch (visit.step) {
    case "LogIn":
      return <AtOnce run={socialLogIn} done={accept} />;
    case "Connect":
      return <ConnectAtOnce done={connected} />;
    case "Link":
      return (
        <Framed title={t("link.title", { provider: t(`names.${provider}`) })}>
          <SocialLink visit={visit} provider={provider} onDone={connected} />
        </Framed>
      );
    case "SignUp":
      return (
        <Framed title={t("signup.title", { provider: t(`names.${provider}`) })}>
          <SocialSignup visit={visit} provider={provider} onDone={accept} />
        </Framed>
      );
  }
}

/** The member began this with their password, in this browser; once who they are is known again, it is finished. */
function ConnectAtOnce({ done }: { done: () => void }) {
  const { t } = useTranslation("social");
  const state = useMember();
  if (state.status === "unknown") return <Wait />;
  if (state.status === "member") return <AtOnce run={connect} done={done} />;
  return (
    <Framed title={t("wrong.title")}>
      <p role="alert">{t("loggedOut")}</p>
      <ButtonLink to="/login?returnUrl=%2Fsocial">{t("logIn")}</ButtonLink>
    </Framed>
  );
}

/** Does without a press what the press of the provider's button asked for; once, however often it is drawn. */
function AtOnce<T>({ run, done }: { run: () => Promise<T>; done: (result: T) => void }) {
  const { t } = useTranslation("social");
  const begun = useRef(false);
  const action = useAction({ mutationFn: run, onSuccess: done });
  const { mutate } = action;
  useEffect(() => {
    if (!begun.current) mutate();
    begun.current = true;
  }, [mutate]);
  if (!action.isError) return <Wait />;
  return (
    <Framed title={t("wrong.title")}>
      <ProblemNote problem={toProblem(action.error)} />
      <WaysOn />
    </Framed>
  );
}

function Framed({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="mx-auto max-w-md py-4">
      <PageTitle title={title} />
      <div className="mt-4 grid gap-4">{children}</div>
    </div>
  );
}

function WaysOn() {
  const { t } = useTranslation("social");
  return (
    <div className="flex flex-wrap gap-2">
      <ButtonLink to="/login">{t("logIn")}</ButtonLink>
      <ButtonLink look="quiet" to="/">
        {t("home")}
      </ButtonLink>
    </div>
  );
}

function Wait() {
  const { t } = useTranslation("social");
  return (
    <Framed title={t("wait")}>
      <Loading>
        <Skeleton className="h-40 w-full rounded-card" />
      </Loading>
    </Framed>
  );
}
