import { useTranslation } from "react-i18next";

export function SampleChip() {
  const { t } = useTranslation("legal");
  return (
    <span
      title={t("sampleHint")}
      className="inline-block rounded-full border border-edge px-2 text-xs font-semibold text-ink"
    >
      {t("sample")}
    </span>
  );
}
