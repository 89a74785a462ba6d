import { useTranslation } from "react-i18next";
import { toProblem } from "@/platform/api/problem";
import type { SocialVisit } from "@/platform/api/types";
import { useAction } from "@/platform/api/use-action";
import { useMember } from "@/platform/auth/session";
import { Button, ButtonLink } from "@/platform/ui/button";
import { ProblemNote } from "@/platform/ui/problem-note";
import { connect, type Provider } from "../api/social";

interface SocialLinkProps {
  visit: SocialVisit;
  provider: Provider;
  onDone: () => void;
}

/** The address belongs to an account. Whoever logs in to that one may connect the provider to it, and says so. */
export function SocialLink({ visit, provider, onDone }: SocialLinkProps) {
  const { t } = useTranslation("social");
  const state = useMember();
  const link = useAction({ mutationFn: connect, onSuccess: onDone });
  const name = t(`names.${provider}`);
  return (
    <>
      <p className="break-words">{t("link.text", { provider: name, email: visit.email ?? "" })}</p>
      {link.isError && <ProblemNote problem={toProblem(link.error)} />}
      {state.status === "member" ? (
        <>
          <p className="break-words text-soft">{t("link.as", { email: state.member.email })}</p>
          <Button busy={link.isPending} className="min-h-12" onClick={() => link.mutate()}>
            {t("link.go", { provider: name })}
          </Button>
        </>
      ) : (
        <ButtonLink to="/login?returnUrl=%2Fsocial" className="min-h-12">
          {t("link.logIn")}
        </ButtonLink>
      )}
      <ButtonLink look="plain" to="/">
        {t("link.not")}
      </ButtonLink>
    </>
  );
}
