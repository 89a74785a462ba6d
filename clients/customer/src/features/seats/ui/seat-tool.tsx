import { memo, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "@/platform/api/problem";
import { countdownTo, useCountdown } from "@/platform/time/countdown";
import { useNow } from "@/platform/time/use-now";
import { announce } from "@/platform/ui/announcer";
import { Button } from "@/platform/ui/button";
import { ProblemNote } from "@/platform/ui/problem-note";
import { holdShare, roomLeft, type House } from "../api/house";
import type { RoomState, SeatRoom } from "../api/seat-room";
import { Notices } from "./notices";
import { SeatList } from "./seat-list";
import { SeatMap } from "./seat-map";
import { SeatPatterns } from "./seat-patterns";
import type { SeatsPageProps } from "./seats-page";
import { SidePanel } from "./side-panel";
import { standingCounterId } from "./standing";
import { ToolBar, type SeatView } from "./tool-bar";
import { useHold } from "./use-hold";
import { useSeatUpdates } from "./use-seat-updates";
import { SEAT_LETTERS } from "../api/seat-letters";

interface SeatToolProps extends SeatsPageProps {
  room: SeatRoom;
  state: RoomState;
  house: House;
}

/** Drawn again only for what it is given: each change of seats reaches its page first, and this when there is time. */
export const SeatTool = memo(function SeatTool({
  sessionId,
  room,
  state,
  house,
  pass,
  reserving,
  reserveProblem,
  onReserve,
  onLeave,
}: SeatToolProps) {
  const { t } = useTranslation("seats");
  const [view, setView] = useState<SeatView>("map");
  const [open, setOpen] = useState(false);
  const updates = useSeatUpdates(room);
  const hold = useHold(room, house, useCountdown(house.holdExpiresAt));
  const problem: Problem | null = state.problem ?? reserveProblem;
  usePassEnd(room, house.map.passExpiresAt || pass.passExpiresAt);
  const press = (seat: number) => {
    // As it is now, not as it was rendered: who presses looks at the drawing.
    const { house: now, pending } = room.read();
    if (!now || pending.has(seat) || reserving) return;
    if (now.mine.has(seat)) void room.release([seat]);
    else if (now.letters[seat - 1] !== SEAT_LETTERS.available)
      announce(t(`states.${now.letters[seat - 1] ?? SEAT_LETTERS.blocked}`));
    else if (roomLeft(now) <= pending.size) announceLimit();
    else void room.hold([seat]);
  };
  const { seatLimit: limit, reserved } = house.map;
  const limitWords =
    reserved === 0
      ? t("limit", { limit })
      : house.mine.size > 0
        ? t("limitMore", { limit, reserved })
        : t("limitReserved", { limit });
  const [overLimit, setOverLimit] = useState(false);
  const announceLimit = () => {
    setOverLimit(true);
    announce(limitWords);
  };
  const showCounter = (areaId: number) => {
    setOpen(true);
    requestAnimationFrame(() => document.getElementById(standingCounterId(areaId))?.focus());
  };
  const tooMany = overLimit && roomLeft(house) === 0;
  return (
    <div
      data-full-screen
      className="relative grid h-dvh grid-cols-[minmax(0,1fr)] grid-rows-[auto_minmax(0,1fr)] overflow-hidden"
    >
      <SeatPatterns />
      <ToolBar
        house={house}
        passExpiresAt={house.map.passExpiresAt || pass.passExpiresAt}
        view={view}
        onView={setView}
        onLeave={() => onLeave(house.map.performance.postId)}
      />
      <main className="grid min-h-0 grid-cols-[minmax(0,1fr)] grid-rows-[minmax(0,1fr)_auto] lg:grid-cols-[minmax(0,1fr)_22rem] lg:grid-rows-1">
        <div className="relative min-h-0 min-w-0">
          {view === "map" ? (
            <SeatMap
              room={room}
              house={house}
              holdShare={hold.left ? holdShare(house, hold.left.seconds) : 1}
              onPress={press}
              onPoint={updates.point}
              onStanding={showCounter}
            />
          ) : (
            <SeatList
              house={house}
              pending={state.pending}
              busy={state.busy}
              onPress={press}
              onTake={(count, areaId) => void room.best({ count, areaId })}
            />
          )}
          <Notices
            house={house}
            hold={hold}
            busy={state.busy}
            words={[
              state.connection === "reconnecting" ? t("reconnecting") : null,
              updates.lost,
              tooMany ? limitWords : null,
              house.letters.includes(SEAT_LETTERS.available) || house.mine.size > 0 ? null : t("full"),
            ]}
          />
        </div>
        <SidePanel
          sessionId={sessionId}
          room={room}
          state={state}
          house={house}
          hold={hold}
          reserving={reserving}
          open={open}
          onOpen={setOpen}
          onReserve={onReserve}
        >
          {problem && (
            <Dismissable problem={problem} onDismiss={state.problem ? () => room.dismissProblem() : undefined} />
          )}
        </SidePanel>
      </main>
    </div>
  );
});

function Dismissable({ problem, onDismiss }: { problem: Problem; onDismiss: (() => void) | undefined }) {
  const { t } = useTranslation();
  return (
    <ProblemNote problem={problem}>
      {onDismiss && (
        <Button look="quiet" className="min-h-10" onClick={onDismiss}>
          {t("close")}
        </Button>
      )}
    </ProblemNote>
  );
}

/** The pass ends by the clock; asking the map then makes the server say so, and the page shows the way back. */
function usePassEnd(room: SeatRoom, passExpiresAt: string): void {
  const { over } = countdownTo(passExpiresAt, useNow());
  useEffect(() => {
    if (over) void room.refetch();
  }, [over, room]);
}
