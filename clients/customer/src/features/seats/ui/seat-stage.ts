import type { SeatRoom, SeatUpdate } from "../api/seat-room";
import type { House } from "../api/house";
import { SEAT_LETTERS } from "../api/seat-letters";
import { CanvasSeats } from "./canvas-seats";
import { halfHeight, shapeOf, type HouseShape } from "./geometry";
import { HouseDrawing } from "./house-drawing";
import { FINGER_PX, MapView } from "./map-view";
import { MiniMap } from "./mini-map";
import { SeatLabels } from "./seat-labels";
import { isDrawnByCanvas } from "./seat-layer";
import { canHover, isTouch, LongPress } from "./touch";
import { directions, walk } from "./walk";

export interface StageElements {
  svg: SVGSVGElement;
  /** Under it, for houses too large for elements; hidden otherwise. */
  canvas: HTMLCanvasElement;
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
  #pointed: number | null = null;

  constructor({ svg, canvas, mini }: StageElements, room: SeatRoom, house: House, events: StageEvents) {
    this.#svg = svg;
    this.#room = room;
    this.#events = events;
    this.shape = shapeOf(house.map);
    const seats = isDrawnByCanvas(this.shape) ? new CanvasSeats({ svg, canvas }, this.shape, room.read) : undefined;
    this.#drawing = new HouseDrawing(this.shape, house, seats);
    this.#labels = new SeatLabels(this.shape, () => room.read().house);
    this.#drawing.root.append(this.#labels.root);
    svg.replaceChildren(this.#drawing.root);
    this.#mini = new MiniMap(mini, this.shape);
    this.#view = new MapView(
      svg,
      this.shape,
      (view) => this.#moved(view),
      (event) => this.#seatAt(event) !== null,
    );
    this.#resize = new ResizeObserver(([entry]) => {
      if (!entry) return;
      this.#view.resize(entry.contentRect.width, entry.contentRect.height);
      this.#drawing.follow(this.#view);
    });
    this.#resize.observe(svg);
    this.#unsubscribe = room.onUpdate((update) => this.#apply(update));
    this.#rest = new LongPress(svg, this.#abort.signal, (event) => this.#point(this.#seatAt(event)));
    this.#listen();
  }

  close(): void {
    this.#abort.abort();
    this.#resize.disconnect();
    this.#unsubscribe();
    this.#view.close();
    this.#labels.close();
    this.#drawing.close();
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
    this.#drawing.follow(view);
    this.#mini.follow(view);
    this.#labels.follow(view);
    this.#point(null);
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
    this.#point(null);
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
    svg.addEventListener("pointermove", (event) => this.#hover(event), { signal });
    svg.addEventListener("pointerleave", () => this.#point(null), { signal });
    svg.addEventListener("focusin", (event) => this.#focused(event.target as Element), { signal });
    svg.addEventListener("focusout", () => this.#point(null), { signal });
  }

  /** By the element, and where seats are drawn without one by the place. */
  #seatAt(event: Event): number | null {
    const target = event.target as Element;
    const named = seatOf(target);
    if (named !== null || target !== this.#svg || !(event instanceof MouseEvent)) return named;
    const { left, top } = this.#svg.getBoundingClientRect();
    const [x, y] = this.#view.transform.invert([event.clientX - left, event.clientY - top]);
    return this.#drawing.seatAt({ x, y });
  }

  #hover(event: PointerEvent): void {
    // Pressed, it drags the map along, and what lies under it is not what is meant.
    if (event.pointerType === "touch" || event.buttons !== 0 || !canHover()) return;
    const seat = this.#seatAt(event);
    if (seat !== this.#pointed) this.#point(seat);
    this.#drawing.point(seat);
  }

  #press(event: MouseEvent): void {
    const seat = this.#seatAt(event);
    if (this.#rest.swallowed()) return;
    if (seat) {
      this.#drawing.setTabStop(seat);
      // The keys go on from here; a seat that is no element until now could not take the focus by itself.
      this.#drawing.seat(seat)?.focus({ preventScroll: true });
      const box = this.shape.boxes.get(seat);
      if (isTouch(event) && this.#view.seatPx < FINGER_PX && box) {
        this.#view.near(box);
        return;
      }
      if (isTouch(event) && this.#drawing.seat(seat)?.getAttribute("aria-disabled") === "true") this.#point(seat);
      this.#events.onPress(seat);
      return;
    }
    const area = areaOf(event.target as Element);
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
      this.#point(seat);
    }
  }

  #point(seat: number | null): void {
    this.#pointed = seat;
    const box = seat === null ? undefined : this.shape.boxes.get(seat);
    if (!box) {
      this.#drawing.point(null);
      this.#events.onPoint(null, { x: 0, y: 0 });
      return;
    }
    const [x, y] = this.#view.transform.apply([box.x, box.y - halfHeight(box)]);
    this.#events.onPoint(seat, { x, y });
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
