import { Minus, Plus } from "lucide-react";
import { useId, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { SeatArea } from "@/platform/api/types";
import { figure, price } from "@/platform/time/format";
import { Button } from "@/platform/ui/button";
import { GradeMark } from "@/platform/ui/grade-mark";
import { freeIn, roomLeft, standingAreas, type House } from "../api/house";

interface StandingProps {
  house: House;
  busy: boolean;
  /** Whether it is the one that the map leads to. */
  isTarget: boolean;
  onTake: (count: number, areaId: number) => void;
}

/** Where the counters of the panel are found by whoever pressed an area on the map. */
export function standingCounterId(areaId: number): string {
  return `standing-${areaId}`;
}

/** Places to stand are bought by count; which ones is the order in which they are taken. */
export function Standing({ house, busy, isTarget, onTake }: StandingProps) {
  const { t } = useTranslation("seats");
  const title = useId();
  const areas = standingAreas(house);
  if (areas.length === 0) return null;
  return (
    <section aria-labelledby={title}>
      <h2 id={title} className="font-bold">
        {t("standing")}
      </h2>
      <p className="text-sm text-soft">{t("standingHint")}</p>
      <ul className="mt-2 grid gap-2">
        {areas.map((area) => (
          <StandingArea key={area.id} area={area} house={house} busy={busy} isTarget={isTarget} onTake={onTake} />
        ))}
      </ul>
    </section>
  );
}

function StandingArea({ area, house, busy, isTarget, onTake }: StandingProps & { area: SeatArea }) {
  const { t } = useTranslation("seats");
  const [count, setCount] = useState(1);
  const free = freeIn(house, area);
  const most = Math.min(roomLeft(house), free);
  const wanted = Math.max(1, Math.min(count, most));
  return (
    <li className="grid gap-2 rounded-card border border-line p-3">
      <p className="flex flex-wrap items-center gap-x-2 text-sm">
        <GradeMark grade={area.grade} />
        <span className="font-semibold">{area.name}</span>
        <span>{price(area.price)}</span>
        <span className="ml-auto text-soft">{t("left", { n: figure(free) })}</span>
      </p>
      <div className="flex items-center gap-2" role="group" aria-label={t("standingCount", { area: area.name })}>
        <Step
          label={t("standingLess", { area: area.name })}
          disabled={wanted <= 1}
          onClick={() => setCount(wanted - 1)}
        >
          <Minus aria-hidden className="size-4" />
        </Step>
        <output aria-live="polite" className="min-w-12 text-center font-semibold tabular-nums">
          {t("people", { n: wanted })}
        </output>
        <Step
          label={t("standingMore", { area: area.name })}
          disabled={wanted >= most}
          onClick={() => setCount(wanted + 1)}
        >
          <Plus aria-hidden className="size-4" />
        </Step>
        <Button
          id={isTarget ? standingCounterId(area.id) : undefined}
          look="quiet"
          className="ml-auto min-h-11"
          busy={busy}
          disabled={most < 1}
          onClick={() => onTake(wanted, area.id)}
        >
          {t("standingTake", { n: wanted })}
        </Button>
      </div>
    </li>
  );
}

interface StepProps {
  label: string;
  disabled: boolean;
  onClick: () => void;
  children: ReactNode;
}

function Step({ label, disabled, onClick, children }: StepProps) {
  return (
    <button
      type="button"
      aria-label={label}
      disabled={disabled}
      onClick={onClick}
      className="inline-flex size-11 items-center justify-center rounded-input border border-edge hover:bg-mist disabled:opacity-40"
    >
      {children}
    </button>
  );
}
