import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { announce } from "@/platform/ui/announcer";
import { SEAT_LETTERS } from "../api/seat-letters";
import type { SeatRoom } from "../api/seat-room";
import { foundWords, seatName } from "./seat-words";

const SHOWN_MS = 6000;

/**
 * Says what happens to seats: taken and released to the ear, a lost one also to the eye. Lost is a seat that I pressed
 * and another had, and the one I am pointing at that goes away under my hand.
 */
export function useSeatUpdates(room: SeatRoom) {
  const { t } = useTranslation("seats");
  const [lost, setLost] = useState<string | null>(null);
  const pointed = useRef<number | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tellLost = (words: string) => {
      announce(words);
      setLost(words);
      clearTimeout(timer);
      timer = setTimeout(() => setLost(null), SHOWN_MS);
    };
    const unsubscribe = room.onUpdate((update) => {
      const { house, pending, found } = room.read();
      if (!house || update.type === "reset") return;
      const names = () => update.seats.map((seat) => seatName(house, seat));
      if (update.type === "lost") tellLost(lostWords(names(), t));
      if (update.type === "taken" && update.seats.length > 0)
        announce(
          names()
            .map((seat) => t("taken", { seat }))
            .concat(update.found && found ? [`${t("foundWhy")}: ${foundWords(found)}`] : [])
            .join(" "),
        );
      if (update.type === "released")
        announce(
          names()
            .map((seat) => t("released", { seat }))
            .join(" "),
        );
      const under = pointed.current;
      if (update.type !== "changed" || under === null || !update.seats.includes(under)) return;
      const takenByOther =
        house.letters[under - 1] === SEAT_LETTERS.held && !house.mine.has(under) && !pending.has(under);
      if (takenByOther) tellLost(t("lost", { seat: seatName(house, under) }));
    });
    return () => {
      unsubscribe();
      clearTimeout(timer);
    };
  }, [room, t]);
  return {
    lost,
    point: (seat: number | null) => {
      pointed.current = seat;
    },
  };
}

function lostWords(names: string[], t: ReturnType<typeof useTranslation<"seats">>["t"]): string {
  return names.length === 1 ? t("lost", { seat: names[0] }) : t("lostMany", { seats: names.join(", ") });
}
