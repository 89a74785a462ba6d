import { X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { money, period } from "@/platform/time/format";
import type { PostFilter } from "../api/posts";
import { panelKeys } from "./filter";

type ChipKey = "keyword" | "type" | (typeof panelKeys)[number];

interface FilterChipsProps {
  filter: PostFilter;
  onRemove: (key: ChipKey) => void;
  onClear: () => void;
}

/** What is set, each with a way to take it away, and one for all of it. */
export function FilterChips({ filter, onRemove, onClear }: FilterChipsProps) {
  const { t } = useTranslation(["catalogue", "common"]);
  const set = (["keyword", "type", ...panelKeys] as const).filter((key) => filter[key] !== undefined);
  if (set.length === 0) return null;
  return (
    <ul aria-label={t("filters.set")} className="flex flex-wrap items-center gap-2">
      {set.map((key) => (
        <li key={key} className="min-w-0">
          <button
            type="button"
            onClick={() => onRemove(key)}
            aria-label={t("filters.remove", { name: words(key) })}
            className="flex min-h-10 max-w-full items-center gap-1 rounded-full bg-mist px-3 text-sm font-medium hover:bg-line"
          >
            <span className="truncate">{words(key)}</span>
            <X aria-hidden className="size-4 shrink-0" />
          </button>
        </li>
      ))}
      <li>
        <button
          type="button"
          onClick={onClear}
          className="min-h-10 px-2 text-sm font-medium underline underline-offset-4"
        >
          {t("clear")}
        </button>
      </li>
    </ul>
  );

  function words(key: ChipKey): string {
    switch (key) {
      case "keyword":
        return `“${filter.keyword}”`;
      case "type":
        return filter.type ? t(`types.${filter.type}`, { ns: "common" }) : "";
      case "place":
        return filter.place ?? "";
      case "from":
        return t("filters.since", { day: oneDay(filter.from) });
      case "to":
        return t("filters.until", { day: oneDay(filter.to) });
      case "priceMax":
        return t("filters.upTo", { price: money(filter.priceMax ?? 0) });
      case "state":
        return filter.state ? t(`filters.states.${filter.state}`) : "";
    }
  }
}

function oneDay(day = ""): string {
  return period(day, day);
}
