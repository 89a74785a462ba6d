import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { figure, price as priceOf } from "@/platform/time/format";
import { GradeMark } from "@/platform/ui/grade-mark";
import { gradeFigures, type House } from "../api/house";

export function Legend({ house }: { house: House }) {
  const { t } = useTranslation(["seats", "common"]);
  return (
    <section aria-label={t("legend")}>
      <h2 className="font-bold">{t("prices")}</h2>
      <ul className="mt-1 grid gap-1">
        {gradeFigures(house).map(({ grade, price, free }) => (
          <li key={grade} className="flex items-center gap-2 text-sm">
            <GradeMark grade={grade} />
            <span>{t("grade", { ns: "common", grade })}</span>
            <span className="font-semibold">{priceOf(price)}</span>
            <span className="ml-auto text-soft">{t("left", { n: figure(free) })}</span>
          </li>
        ))}
      </ul>
      <ul className="mt-3 grid grid-cols-2 gap-1 text-sm">
        <Sign words={t("mineLegend")}>
          <span className="flex size-full items-center justify-center bg-ink text-paper">
            <Check className="size-3.5" />
          </span>
        </Sign>
        <Sign words={t("held")}>
          <Swatch fill="url(#seat-hatch)" />
        </Sign>
        <Sign words={t("sold")}>
          <Swatch fill="var(--seat-sold)" />
        </Sign>
        <Sign words={t("blocked")}>
          <Swatch fill="url(#seat-cross)" stroke="var(--seat-hatch)" />
        </Sign>
      </ul>
    </section>
  );
}

function Sign({ words, children }: { words: string; children: ReactNode }) {
  return (
    <li className="flex items-center gap-2">
      <span aria-hidden className="size-5 shrink-0 overflow-hidden rounded">
        {children}
      </span>
      {words}
    </li>
  );
}

/** Uses the map's own hatch, so that the legend can never differ from what it explains. */
function Swatch({ fill, stroke }: { fill: string; stroke?: string }) {
  return (
    <svg viewBox="0 0 20 20" className="size-full">
      <rect x="1" y="1" width="18" height="18" rx="4" fill={fill} stroke={stroke} />
    </svg>
  );
}
