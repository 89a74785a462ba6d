import { X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { price } from "@/platform/time/format";
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

/** On a phone one row that scrolls sideways, so that the map keeps its room however many there are. */
export function MySeats({ house, hold, busy, onRelease }: MySeatsProps) {
  const { t } = useTranslation("seats");
  const mine = [...house.mine].sort((a, b) => a - b);
  const act = "min-h-11 px-2 text-sm whitespace-nowrap lg:min-h-10";
  return (
    <section aria-labelledby="my-seats" className="grid grid-cols-[minmax(0,1fr)] lg:gap-1">
      <div className="flex min-h-8 items-center justify-between gap-x-3">
        <h2 id="my-seats" className="font-bold max-lg:sr-only">
          {t("mine")}
        </h2>
        {hold.left && mine.length > 0 && <TimeLeft label={t("holdLeft")} countdown={hold.left} />}
        <div className="flex lg:hidden">
          <Acts className={act} none={mine.length === 0} hold={hold} busy={busy} onClear={() => onRelease(mine)} />
        </div>
      </div>
      <ul className="flex gap-1 overflow-x-auto lg:grid lg:content-start lg:overflow-visible">
        {mine.length === 0 && <li className="text-sm text-soft">{emptyWords(house, t)}</li>}
        {mine.map((seat) => {
          const { area } = placeOf(house.map, seat);
          return (
            <li key={seat} className="flex shrink-0 items-center gap-2 rounded-input bg-mist pl-2 text-sm">
              <GradeMark grade={area.grade} />
              <span className="grow font-medium max-lg:whitespace-nowrap">{seatName(house, seat)}</span>
              <span className="shrink-0 whitespace-nowrap">{price(area.price)}</span>
              <button
                type="button"
                aria-label={t("remove", { seat: seatName(house, seat) })}
                onClick={() => onRelease([seat])}
                className="inline-flex size-11 items-center justify-center rounded-input hover:bg-line lg:size-10"
              >
                <X aria-hidden className="size-4" />
              </button>
            </li>
          );
        })}
      </ul>
      <div className="hidden gap-1 lg:flex">
        <Acts className={act} none={mine.length === 0} hold={hold} busy={busy} onClear={() => onRelease(mine)} />
      </div>
    </section>
  );
}

interface ActsProps {
  className: string;
  none: boolean;
  hold: Hold;
  busy: boolean;
  onClear: () => void;
}

function Acts({ className, none, hold, busy, onClear }: ActsProps) {
  const { t } = useTranslation("seats");
  return (
    <>
      <Button look="plain" className={className} disabled={busy || !hold.extendable || none} onClick={hold.extend}>
        {t("extend")}
      </Button>
      <Button look="plain" className={className} disabled={busy || none} onClick={onClear}>
        {t("clear")}
      </Button>
    </>
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
