import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { money } from "@/platform/time/format";
import { Button } from "@/platform/ui/button";
import type { House } from "../api/house";
import type { RoomState, SeatRoom } from "../api/seat-room";
import { Legend } from "./legend";
import { MySeats, totalOf } from "./my-seats";
import { Recommend } from "./recommend";
import type { Hold } from "./use-hold";

interface SidePanelProps {
  room: SeatRoom;
  state: RoomState;
  house: House;
  hold: Hold;
  reserving: boolean;
  onReserve: (seats: number[]) => void;
  children: ReactNode;
}

/** Beside the map on a desk, a sheet under it on a phone, where the help folds away to leave the map its room. */
export function SidePanel({ room, state, house, hold, reserving, onReserve, children }: SidePanelProps) {
  const { t } = useTranslation("seats");
  const [open, setOpen] = useState(false);
  const { busy } = state;
  return (
    <aside
      aria-label={t("panel")}
      className="flex max-h-[58dvh] min-h-0 flex-col border-t border-line bg-paper lg:max-h-none lg:border-l lg:border-t-0"
    >
      <div className="grid min-h-0 content-start gap-3 overflow-y-auto px-4 py-2 lg:gap-5 lg:py-4">
        <div className={`${open ? "grid" : "hidden"} gap-5 lg:grid`}>
          <Legend house={house} />
          <Recommend house={house} busy={busy} onBest={(count, grade) => void room.best({ count, grade })} />
        </div>
        <MySeats house={house} hold={hold} busy={busy} onRelease={(seats) => void room.release(seats)} />
        {children}
      </div>
      <div className="mt-auto border-t border-line px-4 py-3">
        <p className="mb-2 flex items-baseline justify-between">
          <span>{t("total")}</span>
          <strong className="text-lg">{money(totalOf(house))}</strong>
        </p>
        <div className="flex gap-2">
          <Button
            look="quiet"
            className="min-h-12 shrink-0 text-sm lg:hidden"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {open ? t("less") : t("more")}
          </Button>
          <Button
            className="min-h-12 grow"
            busy={reserving}
            disabled={house.mine.size === 0 || busy}
            onClick={() => onReserve([...house.mine].sort((a, b) => a - b))}
          >
            {house.mine.size > 0 ? t("reserve", { n: house.mine.size }) : t("reserveNone")}
          </Button>
        </div>
      </div>
    </aside>
  );
}
