import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { toProblem } from "@/platform/api/problem";
import { useAction } from "@/platform/api/use-action";
import { useMember } from "@/platform/auth/session";
import { announce } from "@/platform/ui/announcer";
import { Button } from "@/platform/ui/button";
import { PageTitle } from "@/platform/ui/page-title";
import { ProblemNote } from "@/platform/ui/problem-note";
import { downloadMyData } from "../api/profile";
import { ChangeEmailForm } from "./change-email-form";
import { ProfileForm } from "./profile-form";
import { ProfileImage } from "./profile-image";
import { useSecurityTitle } from "./use-security-title";

/** Who one is to PickGo, and the ways to everything else that is kept. */
export function ProfilePage() {
  const { t } = useTranslation(["account", "members", "apps", "social"]);
  const state = useMember();
  const security = useSecurityTitle();
  if (state.status !== "member") return null;
  const links = [
    ["/me/sessions", t("sessions.title", { ns: "members" })],
    ["/me/security", security],
    ["/me/connections", t("title", { ns: "social" })],
    ["/me/apps", t("connected.title", { ns: "apps" })],
    ["/me/consents", t("consents.title")],
    ["/me/leave", t("leave.title")],
  ] as const;
  return (
    <div className="mx-auto max-w-3xl">
      <PageTitle title={t("profile.title")} />
      <section className="mt-6">
        <h2 className="mb-4 text-lg font-bold">{t("profile.basics")}</h2>
        <ProfileImage member={state.member} />
        <ProfileForm key={state.member.id} member={state.member} />
      </section>
      <section className="mt-10 border-t border-line pt-6">
        <h2 className="mb-2 text-lg font-bold">{t("profile.email")}</h2>
        <p className="mb-4 break-words">{t("profile.emailNow", { email: state.member.email })}</p>
        <ChangeEmailForm />
      </section>
      <ExportMine />
      <nav aria-label={t("profile.links")} className="mt-10 border-t border-line pt-4">
        <ul className="grid">
          {links.map(([to, name]) => (
            <li key={to}>
              <Link to={to} className="inline-flex min-h-11 items-center font-semibold text-brand underline">
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

function ExportMine() {
  const { t } = useTranslation("account");
  const download = useAction({ mutationFn: downloadMyData, onSuccess: () => announce(t("profile.exported")) });
  return (
    <section className="mt-10 grid justify-items-start gap-3 border-t border-line pt-6">
      <h2 className="text-lg font-bold">{t("profile.export")}</h2>
      <p className="text-soft">{t("profile.exportHint")}</p>
      {download.isError && <ProblemNote problem={toProblem(download.error)} />}
      <Button look="quiet" busy={download.isPending} onClick={() => download.mutate()}>
        {t("profile.exportGo")}
      </Button>
    </section>
  );
}
