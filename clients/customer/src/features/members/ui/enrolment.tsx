import { useTranslation } from "react-i18next";
import type { Enrolment } from "@/platform/api/types";
import { Button } from "@/platform/ui/button";

/** What to scan or to type into the app. */
export function AppSecret({ enrolment }: { enrolment: Enrolment }) {
  const { t } = useTranslation("factors");
  const groups = enrolment.secret.match(/.{1,4}/g) ?? [];
  return (
    <div className="grid justify-items-start gap-3">
      <p>{t("app.scan")}</p>
      <img src={enrolment.qr} alt={t("app.qr")} width={200} height={200} className="rounded-card border border-line" />
      <a href={enrolment.uri} className="inline-flex min-h-11 items-center font-semibold text-brand underline">
        {t("app.open")}
      </a>
      <p className="text-soft">{t("app.type")}</p>
      <p className="break-words font-mono text-base" translate="no">
        {groups.join(" ")}
      </p>
    </div>
  );
}

/** Shown this once: whoever goes on without having kept them can make others later. */
export function RecoveryCodes({ codes, onKept }: { codes: string[]; onKept: () => void }) {
  const { t } = useTranslation("factors");
  return (
    <section className="grid gap-4 rounded-card border border-line p-4">
      <h2 className="text-lg font-bold">{t("paper.title")}</h2>
      <p>{t("paper.hint")}</p>
      <ul className="grid gap-2 font-mono sm:grid-cols-2" translate="no">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2">
        <Button onClick={onKept}>{t("paper.kept")}</Button>
        <Button look="quiet" onClick={() => void navigator.clipboard.writeText(codes.join("\n"))}>
          {t("paper.copy")}
        </Button>
      </div>
    </section>
  );
}
