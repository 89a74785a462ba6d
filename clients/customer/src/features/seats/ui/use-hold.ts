import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Countdown } from "@/platform/time/countdown";
import { announce } from "@/platform/ui/announcer";
import { endsWithPass, placeOf, standingAreas, type House } from "../api/house";
import { SEAT_LETTERS } from "../api/seat-letters";
import type { SeatRoom } from "../api/seat-room";

const WARN_BELOW_SECONDS = 60;
const ASK_AGAIN_MS = 1500;

export interface EndedHold {
  seats: number[];
  reason: "expired" | "elsewhere";
}

export interface Hold {
  left: Countdown | null;
  /** Less than a minute is left of what I hold. */
  warning: boolean;
  extendable: boolean;
  extend: () => void;
  /** What ran out, or was given up in another window, until it is read. */
  ended: EndedHold | null;
  again: () => void;
  dismiss: () => void;
}

/** Watches over the time of my seats: it is warned of, can be prolonged once, and never ends in silence. */
export function useHold(room: SeatRoom, house: House, left: Countdown | null): Hold {
  const { t } = useTranslation("seats");
  const mine = house.mine.size;
  /** The end of the hold that cannot be moved again; another hold has another. */
  const [lastEnd, setLastEnd] = useState<string | null>(null);
  const [ended, setEnded] = useState<EndedHold | null>(null);
  const over = mine > 0 && Boolean(left?.over);
  const warning = mine > 0 && left !== null && !left.over && left.seconds < WARN_BELOW_SECONDS;
  const words = useRef(t);
  useEffect(() => {
    words.current = t;
  });
  useEffect(() => {
    if (warning) announce(words.current("holdWarning"));
  }, [warning]);
  // Our clock may be early: the server is asked until it has let go of them.
  useEffect(() => {
    if (!over) return;
    void room.refetch();
    const timer = setInterval(() => void room.refetch(), ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [over, room]);
  useEffect(
    () =>
      room.onUpdate((update) => {
        if (update.type === "ended") setEnded({ seats: update.seats, reason: update.reason });
        if (update.type === "taken" && update.seats.length > 0) setEnded(null);
      }),
    [room],
  );
  const extend = async () => {
    await room.extend();
    const now = room.read();
    if (now.problem === null) announce(t("extended"));
    if (now.problem === null || now.problem.code === "holds.already-extended")
      setLastEnd(now.house?.holdExpiresAt ?? null);
  };
  const again = () => {
    const now = room.read().house;
    const free = ended?.seats.filter((seat) => now?.letters[seat - 1] === SEAT_LETTERS.available) ?? [];
    if (now) holdAgain(room, now, free);
  };
  return {
    left,
    warning,
    extendable: lastEnd !== house.holdExpiresAt && !endsWithPass(house),
    extend: () => void extend(),
    ended,
    again,
    dismiss: () => setEnded(null),
  };
}

/** Seats by name, places to stand by how many they were. */
function holdAgain(room: SeatRoom, house: House, seats: number[]): void {
  const seated = seats.filter((seat) => placeOf(house.map, seat).area.kind !== "Standing");
  if (seated.length > 0) void room.hold(seated);
  for (const area of standingAreas(house)) {
    const count = seats.filter((seat) => placeOf(house.map, seat).area.id === area.id).length;
    if (count > 0) void room.best({ count, areaId: area.id });
  }
}
