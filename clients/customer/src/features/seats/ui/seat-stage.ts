import type { SeatRoom, SeatUpdate } from "../api/seat-room";
import type { House } from "../api/house";
import { SEAT_LETTERS } from "../api/seat-letters";
import { shapeOf, type HouseShape } from "./geometry";
import { HouseDrawing } from "./house-drawing";
import { FINGER_PX, MapView } from "./map-view";
import { MiniMap } from "./mini-map";
import { SeatLabels } from "./seat-labels";
import { canHover, isTouch, LongPress } from "./touch";
import { directions, walk } from "./walk";

export interface StageElements {
  svg: SVGSVGElement;
  mini: SVGSVGElement;
}

export interface StageEvents {
  onPress(seat: number): void;
  /** An area that is bought by count was pressed. */
  onStanding(areaId: number): void;
  /** The seat under the pointer or the focus, and where on the screen it is. */
  onPoint(seat: number | null, at: { x: number; y: number }): void;
}

const ZOOM_STEP = 1.6;

/** The seat map as one thing: drawing, view, keys and pointer, set up once for a house. */
export class SeatStage {
  readonly shape: HouseShape;
  readonly #room: SeatRoom;
  readonly #svg: SVGSVGElement;
  readonly #drawing: HouseDrawing;
  readonly #view: MapView;
  readonly #mini: MiniMap;
  readonly #labels: SeatLabels;
  readonly #rest: LongPress;
  readonly #events: StageEvents;
  readonly #abort = new AbortController();
  readonly #resize: ResizeObserver;
  readonly #unsubscribe: () => void;

  constructor({ svg, mini }: StageElements, room: SeatRoom, house: House, events: StageEvents) {
    this.#svg = svg;
    this.#room = room;
    this.#events = events;
    this.shape = shapeOf(house.map);
    this.#drawing = new HouseDrawing(this.shape, house);
    this.#labels = new SeatLabels(this.shape, () => room.read().house);
    this.#drawing.root.append(this.#labels.root);
    svg.replaceChildren(this.#drawing.root);
    this.#mini = new MiniMap(mini, this.shape);
    this.#view = new MapView(svg, this.shape, (view) => this.#moved(view));
    this.#resize = new ResizeObserver(
      ([entry]) => entry && this.#view.resize(entry.contentRect.width, entry.contentRect.height),
    );
    this.#resize.observe(svg);
    this.#unsubscribe = room.onUpdate((update) => this.#apply(update));
    this.#rest = new LongPress(svg, this.#abort.signal, (target) => seatOf(target) && this.#point(target));
    this.#listen();
  }

  close(): void {
    this.#abort.abort();
    this.#resize.disconnect();
    this.#unsubscribe();
    this.#view.close();
    this.#labels.close();
    this.#svg.replaceChildren();
  }

  zoomIn = () => this.#view.zoomBy(ZOOM_STEP);
  zoomOut = () => this.#view.zoomBy(1 / ZOOM_STEP);
  showAll = () => this.#view.showAll();

  setHoldShare(share: number): void {
    this.#drawing.setHoldShare(share);
  }

  /** Draws every word again, for another language. */
  reword(): void {
    const { house, pending } = this.#room.read();
    if (house) this.#drawing.reword(house, pending);
  }

  #moved(view: MapView): void {
    this.#drawing.root.setAttribute("transform", view.transform.toString());
    this.#drawing.showSeats(view.seatsReadable);
    this.#mini.follow(view);
    this.#labels.follow(view);
    this.#events.onPoint(null, { x: 0, y: 0 });
  }

  #apply(update: SeatUpdate): void {
    const { house, pending } = this.#room.read();
    if (!house) return;
    if (update.type === "reset") this.#drawing.redraw(house, pending);
    else this.#drawing.update(house, pending, update.seats);
    this.#labels.follow(this.#view);
    if (update.type === "lost") this.#drawing.flash(update.seats);
    if (update.type !== "taken" || update.seats[0] === undefined) return;
    if (update.found) this.#forgetPointed(update.seats[0]);
    this.#reveal(update.seats[0]);
  }

  /** Seats that were found for me lie elsewhere than where I pointed: neither the tooltip nor the ring stays behind. */
  #forgetPointed(found: number): void {
    this.#events.onPoint(null, { x: 0, y: 0 });
    const focused = document.activeElement;
    if (focused && seatOf(focused) !== null) (focused as SVGElement).blur();
    this.#drawing.setTabStop(found);
  }

  #reveal(seat: number): void {
    const box = this.shape.boxes.get(seat);
    if (box) this.#view.reveal(box);
  }

  #listen(): void {
    const { signal } = this.#abort;
    const svg = this.#svg;
    svg.addEventListener("click", (event) => this.#press(event), { signal });
    svg.addEventListener("keydown", (event) => this.#key(event), { signal });
    svg.addEventListener(
      "pointerover",
      (event) => event.pointerType !== "touch" && canHover() && this.#point(event.target as Element),
      { signal },
    );
    svg.addEventListener("pointerleave", () => this.#events.onPoint(null, { x: 0, y: 0 }), { signal });
    svg.addEventListener("focusin", (event) => this.#focused(event.target as Element), { signal });
    svg.addEventListener("focusout", () => this.#events.onPoint(null, { x: 0, y: 0 }), { signal });
  }

  #press(event: MouseEvent): void {
    const target = event.target as Element;
    const seat = seatOf(target);
    if (this.#rest.swallowed()) return;
    if (seat) {
      this.#drawing.setTabStop(seat);
      const box = this.shape.boxes.get(seat);
      if (isTouch(event) && this.#view.seatPx < FINGER_PX && box) {
        this.#view.near(box);
        return;
      }
      if (isTouch(event) && this.#drawing.seat(seat)?.getAttribute("aria-disabled") === "true") this.#point(target);
      this.#events.onPress(seat);
      return;
    }
    const area = areaOf(target);
    if (area) this.#enter(area, false);
  }

  #key(event: KeyboardEvent): void {
    const target = event.target as Element;
    const seat = seatOf(target);
    const direction = directions[event.key];
    if (event.key === "Escape") this.#leaveArea(seat);
    else if (event.key === "+" || event.key === "=") this.zoomIn();
    else if (event.key === "-") this.zoomOut();
    else if (event.key === " " || event.key === "Enter") {
      if (seat) this.#events.onPress(seat);
      else this.#enter(areaOf(target) ?? -1, true);
    } else if (seat && direction) this.#walk(seat, direction);
    else return;
    event.preventDefault();
  }

  #walk(seat: number, direction: (typeof directions)[string]): void {
    const { house } = this.#room.read();
    if (!house) return;
    this.#focusSeat(walk(house.map, this.shape, seat, direction));
  }

  #focusSeat(seat: number): void {
    this.#drawing.setTabStop(seat);
    this.#reveal(seat);
    this.#drawing.seat(seat)?.focus({ preventScroll: true });
  }

  #enter(areaId: number, byKey: boolean): void {
    const shape = this.shape.areas.find(({ area }) => area.id === areaId);
    const { house } = this.#room.read();
    if (!shape || !house) return;
    const { area } = shape;
    if (area.kind === "Standing") {
      this.#events.onStanding(area.id);
      return;
    }
    this.#view.showArea(shape.bounds);
    const end = area.firstSeat - 1 + area.rows * area.columns;
    const free = house.letters.findIndex(
      (letter, index) => letter === SEAT_LETTERS.available && index >= area.firstSeat - 1 && index < end,
    );
    const first = this.shape.seats.find(({ seat }) => seat >= area.firstSeat)?.seat ?? area.firstSeat;
    const seat = free >= 0 ? free + 1 : first;
    if (byKey) this.#focusSeat(seat);
    else this.#drawing.setTabStop(seat);
  }

  #leaveArea(seat: number | null): void {
    this.#view.showAll();
    if (seat === null || this.#view.seatsReadable) return;
    const shape = this.shape.areas.find(
      ({ area }) => seat >= area.firstSeat && seat < area.firstSeat + area.rows * area.columns,
    );
    if (shape) this.#drawing.areaButton(shape.area.id)?.focus({ preventScroll: true });
  }

  #focused(target: Element): void {
    const seat = seatOf(target);
    if (seat && target.matches(":focus-visible")) {
      this.#reveal(seat);
      this.#point(target);
    }
  }

  #point(target: Element): void {
    const seat = seatOf(target);
    const frame = this.#svg.getBoundingClientRect();
    const box = target.getBoundingClientRect();
    this.#events.onPoint(seat, { x: box.left + box.width / 2 - frame.left, y: box.top - frame.top });
  }
}

function seatOf(target: Element): number | null {
  const seat = target.closest<SVGElement>("[data-seat]")?.dataset.seat;
  return seat ? Number(seat) : null;
}

function areaOf(target: Element): number | null {
  const area = target.closest<SVGElement>("[data-area]")?.dataset.area;
  return area ? Number(area) : null;
}
