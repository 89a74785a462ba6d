import { useTranslation } from "react-i18next";
import { useMember } from "@/platform/auth/session";
import { PageTitle } from "@/platform/ui/page-title";
import { PasskeysSection } from "./passkeys-section";
import { SecondFactorSection } from "./second-factor-section";

/** Ways to log in beside the password. */
export function SecurityPage() {
  const { t } = useTranslation("factors");
  const state = useMember();
  return (
    <div className="mx-auto max-w-3xl">
      <PageTitle title={t("title")} />
      <PasskeysSection />
      {state.status === "member" && state.member.role === "Admin" && <SecondFactorSection />}
    </div>
  );
}
