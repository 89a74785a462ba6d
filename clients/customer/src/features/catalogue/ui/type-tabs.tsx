import clsx from "clsx";
import { useTranslation } from "react-i18next";
import type { PerformanceType } from "@/platform/api/types";
import { performanceTypes } from "./types";

interface TypeTabsProps {
  chosen: PerformanceType | undefined;
  onChoose: (type: PerformanceType | undefined) => void;
}

export function TypeTabs({ chosen, onChoose }: TypeTabsProps) {
  const { t } = useTranslation(["catalogue", "common"]);
  return (
    <div role="group" aria-label={t("typesLabel")} className="flex flex-wrap gap-2">
      {[undefined, ...performanceTypes].map((type) => (
        <button
          key={type ?? "all"}
          type="button"
          aria-pressed={type === chosen}
          onClick={() => onChoose(type)}
          className={clsx(
            "min-h-10 rounded-full border px-4 text-sm font-medium",
            type === chosen ? "border-ink bg-ink text-paper" : "border-line bg-paper hover:bg-mist",
          )}
        >
          {type ? t(`types.${type}`, { ns: "common" }) : t("all")}
        </button>
      ))}
    </div>
  );
}
