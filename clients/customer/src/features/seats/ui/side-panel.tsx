import clsx from "clsx";
import { Info } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { money } from "@/platform/time/format";
import { Button } from "@/platform/ui/button";
import { SessionRefundTerms } from "@/platform/ui/refund-terms";
import type { RoomState, SeatRoom } from "../api/seat-room";
import { FoundWhy } from "./found-why";
import { Legend } from "./legend";
import { MySeats, totalOf } from "./my-seats";
import { seatedAreas, type House } from "../api/house";
import { Recommend } from "./recommend";
import { Standing } from "./standing";
import type { Hold } from "./use-hold";

interface SidePanelProps {
  sessionId: number;
  room: SeatRoom;
  state: RoomState;
  house: House;
  hold: Hold;
  reserving: boolean;
  /** Unfolded, on a phone. */
  open: boolean;
  onOpen: (open: boolean) => void;
  onReserve: (seats: number[], total: number) => void;
  children: ReactNode;
}

/**
 * Beside the map on a desk. On a phone a sheet under it, which leaves the map its room: without seats it is one row that
 * offers to find some, with seats it shows them, and the rest is folded away.
 */
export function SidePanel(props: SidePanelProps) {
  const { sessionId, room, state, house, hold, reserving, open, onOpen, onReserve, children } = props;
  const { t } = useTranslation("seats");
  const { busy } = state;
  const chosen = house.mine.size;
  const isOneRow = chosen === 0 && !open && !children;
  return (
    <aside
      aria-label={t("panel")}
      className={clsx(
        "flex max-h-[58dvh] min-h-0 flex-col border-t border-line bg-paper lg:max-h-none lg:border-l lg:border-t-0",
        isOneRow && "max-lg:flex-row",
      )}
    >
      <div
        className={clsx(
          "grid min-h-0 grid-cols-[minmax(0,1fr)] content-start gap-2 overflow-y-auto lg:gap-5 lg:px-4 lg:py-4",
          isOneRow ? "max-lg:min-w-0 max-lg:grow max-lg:py-2 max-lg:pl-3" : "px-3 pt-2",
        )}
      >
        <div className={clsx("lg:block", !open && "hidden")}>
          <Legend house={house} />
        </div>
        {seatedAreas(house).length > 0 && (
          <div className={clsx("lg:block", !open && chosen > 0 && "hidden")}>
            <Recommend house={house} busy={busy} onBest={(count, grade) => void room.best({ count, grade })} />
          </div>
        )}
        <div className={clsx("lg:block", (chosen > 0 || seatedAreas(house).length > 0) && !open && "hidden")}>
          <Standing house={house} busy={busy} isTarget onTake={(count, areaId) => void room.best({ count, areaId })} />
        </div>
        <div className={clsx("lg:block", chosen === 0 && "hidden")}>
          <FoundWhy house={house} found={state.found} />
          <MySeats house={house} hold={hold} busy={busy} onRelease={(seats) => void room.release(seats)} />
        </div>
        {chosen > 0 && (
          <SessionRefundTerms
            sessionId={sessionId}
            seats={[...house.mine].sort((a, b) => a - b)}
            className={clsx("lg:block", !open && "hidden")}
          />
        )}
        {children}
      </div>
      <div className="mt-auto flex items-center gap-2 px-3 py-2 lg:block lg:border-t lg:border-line lg:px-4 lg:py-3">
        <Button
          look="quiet"
          className="shrink-0 px-3 text-sm lg:hidden"
          aria-label={open ? t("less") : t("more")}
          aria-expanded={open}
          onClick={() => onOpen(!open)}
        >
          {isOneRow ? <Info aria-hidden className="size-5" /> : open ? t("less") : t("more")}
        </Button>
        <p
          className={clsx(
            "shrink-0 items-baseline justify-between lg:mb-2 lg:flex",
            chosen === 0 ? "hidden" : "max-lg:grid max-lg:leading-tight",
          )}
        >
          <span className="max-lg:text-xs">{t("total")}</span>
          <strong className="lg:text-lg">{money(totalOf(house))}</strong>
        </p>
        <Button
          className={clsx("min-w-0 grow lg:min-h-12 lg:w-full", isOneRow && "max-lg:hidden")}
          busy={reserving}
          disabled={chosen === 0 || busy}
          onClick={() =>
            onReserve(
              [...house.mine].sort((a, b) => a - b),
              totalOf(house),
            )
          }
        >
          {chosen > 0 ? t("reserve", { n: chosen }) : t("reserveNone")}
        </Button>
      </div>
    </aside>
  );
}
