import { useTranslation } from "react-i18next";
import { useMember } from "@/platform/auth/session";

/** What the page of passkeys is called, there and where one comes from: members have no second step to look for. */
export function useSecurityTitle(): string {
  const { t } = useTranslation("factors");
  const state = useMember();
  return state.status === "member" && state.member.role === "Admin" ? t("title") : t("passkey.title");
}
