import { useTranslation } from "react-i18next";
import type { Draw } from "@/platform/api/types";
import { Fact, Formula, HowItWorks, Long } from "./draw-parts";

/** Before the draw: what is promised, and what will follow from it. */
export function DrawAhead({ draw }: { draw: Draw }) {
  const { t } = useTranslation("draw");
  return (
    <div className="grid gap-8">
      <section aria-labelledby="before">
        <h2 id="before" className="text-lg font-bold">
          {t("before")}
        </h2>
        <p className="mt-2">{t("beforeText")}</p>
        <p className="mt-1 text-soft">{t("beforeEmpty")}</p>
        <dl className="mt-4 rounded-card border border-line p-4 shadow-card md:p-6">
          <Fact name={t("commitment")} hint={t("commitmentHint")}>
            <Long>{draw.commitment}</Long>
          </Fact>
          <Fact name={t("seed")}>
            <span className="text-soft">{t("seedLater")}</span>
          </Fact>
        </dl>
      </section>
      <HowItWorks />
      <Formula />
    </div>
  );
}
