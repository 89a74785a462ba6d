import { List, LogOut, Map as MapSign } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { whereabouts } from "@/platform/i18n/whereabouts";
import { useCountdown } from "@/platform/time/countdown";
import { showingMoment } from "@/platform/time/showing";
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
  const { performance } = house.map;
  return (
    <header className="flex items-center gap-x-1 border-b border-line px-3 py-1 lg:gap-x-3 lg:py-2">
      <div className="min-w-0 grow">
        <h1 ref={heading} tabIndex={-1} className="truncate font-bold">
          <span className="sr-only">{t("title")}: </span>
          {performance.name}
        </h1>
        <p className="truncate text-xs text-soft">
          {showingMoment(performance)} · {whereabouts(performance)}
        </p>
      </div>
      {inside && (
        <TimeLeft
          label={t("insideLeft")}
          countdown={inside}
          className="shrink-0 max-lg:flex-col max-lg:items-end max-lg:gap-0 max-lg:leading-tight max-lg:[&>span]:text-xs"
        />
      )}
      <button
        type="button"
        aria-label={t(view === "map" ? "listView" : "mapView")}
        onClick={() => onView(view === "map" ? "list" : "map")}
        className="inline-flex size-11 shrink-0 items-center justify-center rounded-input hover:bg-mist lg:hidden"
      >
        {view === "map" ? <List aria-hidden className="size-5" /> : <MapSign aria-hidden className="size-5" />}
      </button>
      <div role="group" aria-label={t("views")} className="hidden rounded-input border border-edge p-0.5 lg:flex">
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
      <Button look="plain" className="shrink-0 px-2 max-lg:size-11 max-lg:px-0" onClick={() => setAsking(true)}>
        <LogOut aria-hidden className="size-5" />
        <span className="max-lg:sr-only">{t("leave")}</span>
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
