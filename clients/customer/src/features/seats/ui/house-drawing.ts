import { figure, price } from "@/platform/time/format";
import i18n from "i18next";
import type { SeatArea } from "@/platform/api/types";
import { freeIn, type House } from "../api/house";
import { SEAT_LETTERS } from "../api/seat-letters";
import { FREE_SIZE, NAME_LINE, PRICE_SIZE, fitWords } from "./area-words";
import type { AreaShape, HouseShape, Point, SeatBox } from "./geometry";
import type { MapView } from "./map-view";
import type { SeatLayer } from "./seat-layer";
import { svg } from "./svg";
import { SvgSeats } from "./svg-seats";

const READABLE_PX = 6;

interface DrawnArea {
  button: SVGGElement;
  name: SVGTextElement;
  free: SVGTextElement;
  price: SVGTextElement;
  /** Of its name, in house units. */
  size: number;
  /** What it says now; undefined where that has to be said anew. */
  told?: { free: number; price: number } | undefined;
}

/**
 * A house: stage, areas, what is mine, and its seats by whichever layer suits their number. It knows how things look;
 * moving, zooming and keys belong to the seat map around it.
 */
export class HouseDrawing {
  readonly root = svg("g", { class: "house" });
  readonly #areas = svg("g", { class: "areas" });
  readonly #mine = svg("g", { class: "mine", "aria-hidden": "true" });
  readonly #shape: HouseShape;
  readonly #seats: SeatLayer;
  readonly #areaElements = new Map<number, DrawnArea>();
  readonly #stageWords = svg("text", { class: "stage-words" });
  #marked: ReadonlySet<number> | null = null;
  #tabStop = 0;

  constructor(shape: HouseShape, house: House, seats: SeatLayer = new SvgSeats(shape)) {
    this.#shape = shape;
    this.#seats = seats;
    for (const area of shape.areas) this.#areas.append(this.#area(area));
    this.root.append(this.#stage(), this.#areas, seats.root, this.#mine);
    this.redraw(house, new Set());
    const free = shape.seats.find(({ seat }) => house.letters[seat - 1] === SEAT_LETTERS.available);
    this.setTabStop((free ?? shape.seats[0])?.seat ?? 1);
  }

  seat(seat: number): SVGRectElement | undefined {
    return this.#seats.seat(seat);
  }

  seatAt(place: Point): number | null {
    return this.root.dataset.level === "seats" ? this.#seats.seatAt(place) : null;
  }

  point(seat: number | null): void {
    this.#seats.point(seat);
  }

  areaButton(areaId: number): SVGGElement | undefined {
    return this.#areaElements.get(areaId)?.button;
  }

  get tabStop(): number {
    return this.#tabStop;
  }

  /** Exactly one seat is in the tab order; the arrow keys move which. */
  setTabStop(seat: number): void {
    if (!this.#shape.boxes.has(seat)) return;
    this.seat(this.#tabStop)?.setAttribute("tabindex", "-1");
    this.#seats.reach(seat);
    this.#tabStop = seat;
    this.seat(seat)?.setAttribute("tabindex", "0");
  }

  follow(view: MapView): void {
    this.root.setAttribute("transform", view.transform.toString());
    this.#showSeats(view.seatsReadable);
    this.#seats.follow(view);
    // What nobody can read is only in the way of what somebody can.
    for (const { button, size } of this.#areaElements.values()) {
      button.classList.toggle("brief", size * PRICE_SIZE * view.transform.k < READABLE_PX);
      button.classList.toggle("unnamed", size * view.transform.k < READABLE_PX);
    }
  }

  close(): void {
    this.#seats.close();
  }

  #showSeats(shown: boolean): void {
    const level = shown ? "seats" : "areas";
    if (this.root.dataset.level === level) return;
    this.root.dataset.level = level;
    for (const { button } of this.#areaElements.values()) {
      // Where people stand there is nothing nearer to see: the area stays what is pressed.
      const hidden = shown && !button.classList.contains("standing");
      button.setAttribute("tabindex", hidden ? "-1" : "0");
      button.setAttribute("aria-hidden", String(hidden));
    }
  }

  /** Brings every seat up to date. */
  redraw(house: House, pending: ReadonlySet<number>): void {
    this.update(
      house,
      pending,
      this.#shape.seats.map((box) => box.seat),
    );
  }

  /** Says everything anew, in another language. */
  reword(house: House, pending: ReadonlySet<number>): void {
    this.#seats.forget();
    this.#stageWords.textContent = i18n.t("stage", { ns: "seats" });
    for (const shape of this.#shape.areas) {
      const drawn = this.#areaElements.get(shape.area.id);
      if (!drawn) continue;
      drawn.told = undefined;
      this.#fit(shape, drawn);
    }
    this.redraw(house, pending);
  }

  update(house: House, pending: ReadonlySet<number>, seats: number[]): void {
    this.#seats.update(house, pending, seats);
    this.#drawMine(house);
    for (const { area } of this.#shape.areas) this.#count(house, area.id);
  }

  flash(seats: number[]): void {
    this.#seats.flash(seats);
  }

  setHoldShare(share: number): void {
    this.#mine.style.setProperty("--share", String(share));
  }

  #drawMine(house: House): void {
    if (house.mine === this.#marked) return;
    this.#marked = house.mine;
    this.#mine.replaceChildren(
      ...[...house.mine].flatMap((seat) => {
        const box = this.#shape.boxes.get(seat);
        return box ? [mineMark(box)] : [];
      }),
    );
  }

  #count(house: House, areaId: number): void {
    const drawn = this.#areaElements.get(areaId);
    const area = house.map.areas.find((each) => each.id === areaId);
    if (!drawn || !area) return;
    const free = freeIn(house, area);
    if (drawn.told?.free === free && drawn.told.price === area.price) return;
    drawn.told = { free, price: area.price };
    const n = figure(free);
    const words = i18n.t(area.kind === "Standing" ? "standingFree" : "areaFree", {
      ns: "seats",
      area: area.name,
      grade: area.grade,
      price: price(area.price),
      n,
    });
    drawn.price.textContent = areaPrice(area);
    drawn.free.textContent = i18n.t("areaShort", { ns: "seats", n });
    drawn.button.classList.toggle("full", free === 0);
    drawn.button.setAttribute("aria-label", words);
  }

  /** For as many free seats as there can be, so that nothing moves while they go. */
  #fit(shape: AreaShape, drawn: DrawnArea): void {
    const { area, centre, seats } = shape;
    const most = figure(Math.max(seats.length, area.kind === "Standing" ? area.rows * area.columns : 0));
    const { name, size, y } = fitWords(
      shape,
      this.#shape.smallestSeat,
      areaPrice(area),
      i18n.t("areaShort", { ns: "seats", n: most }),
    );
    drawn.size = size;
    place(drawn.name, { x: centre.x, y: y.name }, size);
    place(drawn.price, { x: centre.x, y: y.price }, size * PRICE_SIZE);
    place(drawn.free, { x: centre.x, y: y.free }, size * FREE_SIZE);
    drawn.name.replaceChildren(
      ...name.map((line, index) => svg("tspan", { x: centre.x, y: y.name + index * size * NAME_LINE }, [line])),
    );
  }

  #stage(): SVGGElement {
    const { x, y, width, height, round } = this.#shape.stage;
    const size = Math.min(height * 0.55, width / 6);
    for (const [name, value] of Object.entries({ x: x + width / 2, y: y + height / 2, "font-size": size }))
      this.#stageWords.setAttribute(name, String(value));
    this.#stageWords.textContent = i18n.t("stage", { ns: "seats" });
    return svg("g", { "aria-hidden": "true" }, [
      svg("rect", {
        x,
        y,
        width,
        height,
        rx: round ? width / 2 : height / 4,
        ry: height / (round ? 2 : 4),
        class: "stage",
      }),
      this.#stageWords,
    ]);
  }

  #area(shape: AreaShape): SVGGElement {
    const { area, outline, caption } = shape;
    const name = svg("text", { class: "area-name" });
    const price = svg("text", { class: "area-free" });
    const free = svg("text", { class: "area-free" });
    const title = svg(
      "text",
      {
        transform: `translate(${caption.x} ${caption.y}) rotate(${caption.turn})`,
        class: "area-caption",
        "font-size": this.#shape.smallestSeat * 0.6,
        "aria-hidden": "true",
      },
      [area.kind === "Standing" ? "" : `${area.name} · ${area.grade}`],
    );
    const points = outline.map(({ x, y }) => `${x},${y}`).join(" ");
    const button = svg(
      "g",
      {
        class: `area${area.kind === "Standing" ? " standing" : ""}`,
        role: "button",
        tabindex: "0",
        "data-area": area.id,
        "data-grade": area.grade,
      },
      [svg("polygon", { points }), name, price, free],
    );
    const drawn = { button, name, free, price, size: 0 };
    this.#areaElements.set(area.id, drawn);
    this.#fit(shape, drawn);
    return svg("g", {}, [button, title]);
  }
}

function areaPrice(area: SeatArea): string {
  return i18n.t("areaPrice", { ns: "seats", grade: area.grade, price: price(area.price) });
}

function place(text: SVGTextElement, { x, y }: Point, size: number): void {
  for (const [name, value] of Object.entries({ x, y, "font-size": size })) text.setAttribute(name, String(value));
}

/** A white tick, and a ring that drains with the hold. */
function mineMark({ x, y, width, height, turn }: SeatBox): SVGGElement {
  const gap = width * 0.06;
  const tick = `M${x - width * 0.22} ${y + height * 0.02}l${width * 0.16} ${height * 0.18} ${width * 0.3}-${height * 0.36}`;
  return svg("g", { transform: `rotate(${turn} ${x} ${y})` }, [
    svg("rect", {
      x: x - width / 2 - gap,
      y: y - height / 2 - gap,
      width: width + gap * 2,
      height: height + gap * 2,
      rx: width * 0.26,
      class: "mine-ring",
      pathLength: 100,
      "stroke-width": width * 0.12,
    }),
    svg("path", { d: tick, class: "mine-tick", "stroke-width": width * 0.12 }),
  ]);
}
