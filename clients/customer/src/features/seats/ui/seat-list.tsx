import clsx from "clsx";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SeatArea } from "@/platform/api/types";
import { figure, price } from "@/platform/time/format";
import { GradeMark } from "@/platform/ui/grade-mark";
import { freeIn, rowLabel, seatAt, seatLabelOf, seatedAreas, type House } from "../api/house";
import { SEAT_LETTERS } from "../api/seat-letters";
import { seatLabel } from "./seat-words";
import { Standing } from "./standing";

interface SeatListProps {
  house: House;
  pending: ReadonlySet<number>;
  onPress: (seat: number) => void;
}

interface StandingListProps {
  busy: boolean;
  onTake: (count: number, areaId: number) => void;
}

/** The same powers as the map, for those who would rather read than look. One area is open at a time, to stay light. */
export function SeatList({ house, pending, busy, onPress, onTake }: SeatListProps & StandingListProps) {
  const { t } = useTranslation("seats");
  const areas = seatedAreas(house);
  const [open, setOpen] = useState<number | null>(areas.length === 1 ? (areas[0]?.id ?? null) : null);
  return (
    <div className="h-full overflow-y-auto p-4">
      <div className="mx-auto mb-3 max-w-3xl">
        <Standing house={house} busy={busy} isTarget={false} onTake={onTake} />
      </div>
      {areas.length > 0 && <p className="mb-3 text-soft">{t("listHint")}</p>}
      <ul className="mx-auto grid max-w-3xl gap-2">
        {areas.map((area) => (
          <li key={area.id} className="rounded-card border border-line bg-paper">
            <h3>
              <button
                type="button"
                aria-expanded={open === area.id}
                onClick={() => setOpen(open === area.id ? null : area.id)}
                className="flex min-h-14 w-full flex-wrap items-center gap-x-3 px-4 py-2 text-left hover:bg-mist"
              >
                <GradeMark grade={area.grade} />
                <span className="font-semibold">{area.name}</span>
                <span className="text-soft">{price(area.price)}</span>
                <span className="ml-auto">{t("left", { n: figure(freeIn(house, area)) })}</span>
              </button>
            </h3>
            {open === area.id && <AreaRows area={area} house={house} pending={pending} onPress={onPress} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function AreaRows({ area, house, pending, onPress }: SeatListProps & { area: SeatArea }) {
  const { t } = useTranslation("seats");
  const rows = Array.from({ length: area.rows }, (_, index) => index + 1);
  const shown = rows
    .map((row) => ({ row, seats: choosable(house, area, row) }))
    .filter(({ seats }) => seats.length > 0);
  if (shown.length === 0) return <p className="px-4 pb-4 text-soft">{t("listEmpty")}</p>;
  return (
    <div className="grid gap-3 px-4 pb-4">
      {shown.map(({ row, seats }) => (
        <div
          key={row}
          role="group"
          aria-label={t("row", { row: rowLabel(area, row) })}
          className="flex flex-wrap items-center gap-2"
        >
          <span aria-hidden className="w-10 shrink-0 text-sm font-semibold text-soft">
            {t("row", { row: rowLabel(area, row) })}
          </span>
          {seats.map(({ seat, label }) => (
            <button
              key={seat}
              type="button"
              role="checkbox"
              aria-checked={house.mine.has(seat)}
              aria-label={seatLabel(house, seat)}
              aria-busy={pending.has(seat) || undefined}
              onClick={() => onPress(seat)}
              className={clsx(
                "min-h-11 min-w-11 rounded-input border text-sm font-semibold",
                house.mine.has(seat) ? "border-ink bg-ink text-paper" : "border-edge bg-paper hover:bg-mist",
              )}
            >
              {label}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}

function choosable(house: House, area: SeatArea, row: number): { seat: number; label: string }[] {
  return Array.from({ length: area.columns }, (_, index) => {
    const [column, seat] = [index + 1, seatAt(area, row, index + 1)];
    return { label: seatLabelOf({ seat, area, row, column }), seat };
  }).filter(({ seat }) => house.letters[seat - 1] === SEAT_LETTERS.available || house.mine.has(seat));
}
