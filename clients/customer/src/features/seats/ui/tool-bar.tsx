import { LogOut } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCountdown } from "@/platform/time/countdown";
import { longMoment } from "@/platform/time/format";
import { Button } from "@/platform/ui/button";
import { ConfirmDialog } from "@/platform/ui/confirm-dialog";
import { TimeLeft } from "@/platform/ui/time-left";
import type { House } from "../api/house";

export type SeatView = "map" | "list";

interface ToolBarProps {
  house: House;
  passExpiresAt: string;
  view: SeatView;
  onView: (view: SeatView) => void;
  onLeave: () => Promise<void>;
}

export function ToolBar({ house, passExpiresAt, view, onView, onLeave }: ToolBarProps) {
  const { t } = useTranslation("seats");
  const heading = useRef<HTMLHeadingElement>(null);
  const inside = useCountdown(passExpiresAt);
  useEffect(() => heading.current?.focus(), []);
  const { name, performanceTime, venue } = house.map.performance;
  return (
    <header className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-3 py-2">
      <div className="min-w-0 grow basis-44">
        <h1 ref={heading} tabIndex={-1} className="truncate font-bold">
          <span className="sr-only">{t("title")}: </span>
          {name}
        </h1>
        <p className="truncate text-xs text-soft">
          {longMoment(performanceTime)} · {venue}
        </p>
      </div>
      {inside && <TimeLeft label={t("insideLeft")} countdown={inside} />}
      <div role="group" aria-label={t("views")} className="flex rounded-input border border-edge p-0.5">
        {(["map", "list"] as const).map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={view === each}
            onClick={() => onView(each)}
            className={`min-h-10 rounded-md px-3 text-sm font-semibold ${view === each ? "bg-ink text-paper" : "hover:bg-mist"}`}
          >
            {t(`${each}View`)}
          </button>
        ))}
      </div>
      <Leave onLeave={onLeave} />
    </header>
  );
}

function Leave({ onLeave }: { onLeave: () => Promise<void> }) {
  const { t } = useTranslation("seats");
  const [asking, setAsking] = useState(false);
  const [leaving, setLeaving] = useState(false);
  return (
    <>
      <Button look="plain" className="px-2" onClick={() => setAsking(true)}>
        <LogOut aria-hidden className="size-5" />
        {t("leave")}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t("leaveTitle")}
        text={t("leaveText")}
        yes={t("leaveYes")}
        no={t("leaveNo")}
        busy={leaving}
        onYes={() => {
          setLeaving(true);
          void onLeave();
        }}
        onNo={() => setAsking(false)}
      />
    </>
  );
}
