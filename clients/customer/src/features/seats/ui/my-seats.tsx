import { X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { money } from "@/platform/time/format";
import { Button } from "@/platform/ui/button";
import { GradeMark } from "@/platform/ui/grade-mark";
import { TimeLeft } from "@/platform/ui/time-left";
import { placeOf, roomLeft, type House } from "../api/house";
import { seatName } from "./seat-words";
import type { Hold } from "./use-hold";

interface MySeatsProps {
  house: House;
  hold: Hold;
  busy: boolean;
  onRelease: (seats: number[]) => void;
}

/** On a phone it is as tall without seats as with two, so that the map does not move under the finger that takes one. */
export function MySeats({ house, hold, busy, onRelease }: MySeatsProps) {
  const { t } = useTranslation("seats");
  const mine = [...house.mine].sort((a, b) => a - b);
  return (
    <section aria-labelledby="my-seats">
      <div className="flex min-h-8 items-center justify-between gap-x-3">
        <h2 id="my-seats" className="font-bold">
          {t("mine")}
        </h2>
        {hold.left && mine.length > 0 && <TimeLeft label={t("holdLeft")} countdown={hold.left} />}
      </div>
      <ul className="mt-1 grid h-21 content-start gap-1 overflow-y-auto lg:h-auto">
        {mine.length === 0 && <li className="text-sm text-soft">{emptyWords(house, t)}</li>}
        {mine.map((seat) => {
          const { area } = placeOf(house.map, seat);
          return (
            <li key={seat} className="flex items-center gap-2 rounded-input bg-mist pl-2 text-sm">
              <GradeMark grade={area.grade} />
              <span className="grow font-medium">{seatName(house, seat)}</span>
              <span className="shrink-0 whitespace-nowrap">{money(area.price)}</span>
              <button
                type="button"
                aria-label={t("remove", { seat: seatName(house, seat) })}
                onClick={() => onRelease([seat])}
                className="inline-flex size-10 items-center justify-center rounded-input hover:bg-line"
              >
                <X aria-hidden className="size-4" />
              </button>
            </li>
          );
        })}
      </ul>
      <div className="mt-1 flex gap-1">
        <Button
          look="plain"
          className="min-h-10 px-2 text-sm"
          disabled={busy || !hold.extendable || mine.length === 0}
          onClick={hold.extend}
        >
          {t("extend")}
        </Button>
        <Button
          look="plain"
          className="min-h-10 px-2 text-sm"
          disabled={busy || mine.length === 0}
          onClick={() => onRelease(mine)}
        >
          {t("clear")}
        </Button>
      </div>
    </section>
  );
}

function emptyWords(house: House, t: ReturnType<typeof useTranslation<"seats">>["t"]): string {
  const { seatLimit: limit, reserved } = house.map;
  if (reserved === 0) return t("none", { limit });
  const n = roomLeft(house);
  return n > 0 ? t("noneMore", { reserved, n }) : t("limitReserved", { limit });
}

export function totalOf(house: House): number {
  return [...house.mine].reduce((sum, seat) => sum + placeOf(house.map, seat).area.price, 0);
}
