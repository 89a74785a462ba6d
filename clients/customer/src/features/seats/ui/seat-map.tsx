import { Maximize, Minus, Plus } from "lucide-react";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { price } from "@/platform/time/format";
import { GradeMark } from "@/platform/ui/grade-mark";
import { placeOf, type House } from "../api/house";
import { SEAT_LETTERS } from "../api/seat-letters";
import type { SeatRoom } from "../api/seat-room";
import "./seat-map.css";
import { SeatStage } from "./seat-stage";
import { markWords, seatName } from "./seat-words";

interface SeatMapProps {
  room: SeatRoom;
  house: House;
  holdShare: number;
  onPress: (seat: number) => void;
  onPoint: (seat: number | null) => void;
  onStanding: (areaId: number) => void;
}

interface Pointed {
  seat: number;
  x: number;
  y: number;
}

/** The React shell: it makes the stage once and hands it what changes. The seats themselves are never React's. */
export function SeatMap({ room, house, holdShare, onPress, onPoint, onStanding }: SeatMapProps) {
  const { t, i18n } = useTranslation("seats");
  const svg = useRef<SVGSVGElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const mini = useRef<SVGSVGElement>(null);
  const stage = useRef<SeatStage>(null);
  const press = useRef(onPress);
  const point = useRef(onPoint);
  const stand = useRef(onStanding);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  useEffect(() => {
    press.current = onPress;
    point.current = onPoint;
    stand.current = onStanding;
  });
  useEffect(() => {
    const first = room.read().house;
    if (!svg.current || !canvas.current || !mini.current || !first) return;
    const elements = { svg: svg.current, canvas: canvas.current, mini: mini.current };
    const made = new SeatStage(elements, room, first, {
      onPress: (seat) => press.current(seat),
      onStanding: (areaId) => stand.current(areaId),
      onPoint: (seat, at) => {
        point.current(seat);
        setPointed((known) => (seat === null ? (known ? null : known) : { seat, ...at }));
      },
    });
    stage.current = made;
    return () => made.close();
  }, [room]);
  useEffect(() => stage.current?.setHoldShare(holdShare), [holdShare]);
  useEffect(() => stage.current?.reword(), [i18n.language]);
  return (
    <div className="relative grid h-full min-h-0 grid-cols-[minmax(0,1fr)] grid-rows-[minmax(0,1fr)_auto] overflow-hidden bg-mist">
      <canvas ref={canvas} hidden aria-hidden className="col-start-1 row-start-1 size-full min-h-0 min-w-0" />
      <svg
        ref={svg}
        className="seat-map col-start-1 row-start-1 size-full min-h-0"
        role="group"
        aria-label={t("map")}
        aria-describedby="seat-map-help"
      />
      <p id="seat-map-help" className="sr-only">
        {t("mapHelp")}
      </p>
      {/* Beside the map, not on it: a button over a seat would take its presses. */}
      <div className="flex items-center gap-1 border-t border-line bg-paper px-2 py-0.5">
        <svg
          ref={mini}
          aria-hidden
          style={{ display: "none" }}
          className="mini-map pointer-events-none h-11 w-16 shrink-0 rounded-input border border-line bg-paper lg:absolute lg:bottom-14 lg:left-3 lg:h-20 lg:w-28"
        />
        <p className="invisible min-w-0 grow truncate text-xs text-soft pointer-coarse:visible">{t("mapHint")}</p>
        <MapButton label={t("zoomIn")} onClick={() => stage.current?.zoomIn()}>
          <Plus aria-hidden />
        </MapButton>
        <MapButton label={t("zoomOut")} onClick={() => stage.current?.zoomOut()}>
          <Minus aria-hidden />
        </MapButton>
        <MapButton label={t("zoomAll")} onClick={() => stage.current?.showAll()}>
          <Maximize aria-hidden />
        </MapButton>
      </div>
      {pointed && <Tooltip house={house} pointed={pointed} />}
    </div>
  );
}

function MapButton({ label, onClick, children }: { label: string; onClick: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      onClick={onClick}
      className="inline-flex size-11 shrink-0 items-center justify-center rounded-full hover:bg-mist"
    >
      {children}
    </button>
  );
}

/** For the eye only: the seat's own name already says all of this. */
function Tooltip({ house, pointed }: { house: House; pointed: Pointed }) {
  const { t } = useTranslation("seats");
  const { area } = placeOf(house.map, pointed.seat);
  const state = house.mine.has(pointed.seat) ? "mine" : (house.letters[pointed.seat - 1] ?? SEAT_LETTERS.blocked);
  const below = pointed.y < 110;
  return (
    <div
      aria-hidden
      className="pointer-events-none absolute z-10 w-max max-w-60 rounded-input bg-ink px-3 py-2 text-sm text-paper shadow-card"
      style={{
        left: `clamp(7.5rem, ${pointed.x}px, calc(100% - 7.5rem))`,
        top: below ? pointed.y + 34 : pointed.y - 8,
        transform: `translate(-50%, ${below ? "0" : "-100%"})`,
      }}
    >
      <p className="flex items-center gap-2 font-semibold">
        <GradeMark grade={area.grade} />
        {seatName(house, pointed.seat)}
      </p>
      <p>
        {price(area.price)} · {t(`states.${state}`)}
      </p>
      {markWords(house, pointed.seat).map((words) => (
        <p key={words}>{words}</p>
      ))}
    </div>
  );
}
