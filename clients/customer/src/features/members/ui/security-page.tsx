import { useTranslation } from "react-i18next";
import { useMember } from "@/platform/auth/session";
import { PageTitle } from "@/platform/ui/page-title";
import { PasskeysSection } from "./passkeys-section";
import { SecondFactorSection } from "./second-factor-section";
import { useSecurityTitle } from "./use-security-title";

/** Ways to log in beside the password; only operators have a second step. */
export function SecurityPage() {
  const { t } = useTranslation("factors");
  const title = useSecurityTitle();
  const state = useMember();
  const isOperator = state.status === "member" && state.member.role === "Admin";
  return (
    <div className="mx-auto max-w-3xl">
      <PageTitle title={title} />
      <PasskeysSection heading={isOperator ? t("passkey.title") : null} />
      {isOperator && <SecondFactorSection />}
    </div>
  );
}
