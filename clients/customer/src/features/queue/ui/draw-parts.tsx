import { useTranslation } from "react-i18next";

/** A value too long to be read, but not too long to be compared: it breaks anywhere and stays selectable. */
export function Long({ children }: { children: string }) {
  return <code className="block break-all font-mono text-sm">{children}</code>;
}

export function Fact({ name, hint, children }: { name: string; hint?: string; children: React.ReactNode }) {
  return (
    <div className="border-t border-line py-4 first:border-t-0 first:pt-0 last:pb-0">
      <dt className="text-sm text-soft">
        <span className="font-semibold text-ink">{name}</span>
        {hint && <> · {hint}</>}
      </dt>
      <dd className="mt-1">{children}</dd>
    </div>
  );
}

export function HowItWorks() {
  const { t } = useTranslation("draw");
  return (
    <section aria-labelledby="how">
      <h2 id="how" className="text-lg font-bold">
        {t("how")}
      </h2>
      <ol className="mt-2 grid list-decimal gap-2 pl-6">
        <li>{t("steps.seal")}</li>
        <li>{t("steps.number")}</li>
        <li>{t("steps.place")}</li>
        <li>{t("steps.reveal")}</li>
      </ol>
    </section>
  );
}

export function Formula() {
  const { t } = useTranslation("draw");
  return (
    <section aria-labelledby="formula">
      <h2 id="formula" className="text-lg font-bold">
        {t("formula")}
      </h2>
      <ul className="mt-2 grid list-disc gap-1 pl-6">
        <li>{t("formulaCommitment")}</li>
        <li>{t("formulaNumber")}</li>
        <li>{t("formulaPlace")}</li>
      </ul>
    </section>
  );
}
