import type { House } from "../api/house";
import { SEAT_LETTERS } from "../api/seat-letters";
import { seatUnder, type AreaShape, type HouseShape, type Point, type SeatBox } from "./geometry";
import type { MapView } from "./map-view";
import { SeatCanvas } from "./seat-canvas";
import { SeatElements, seatRect } from "./seat-elements";
import { FADES_AT_MOST, FLASH_MS, lookOf, type Look, type SeatLayer } from "./seat-layer";
import { svg } from "./svg";

/** So many seats around the one in the tab order are elements too; those further off become some when the keys get there. */
const ELEMENTS_AT_MOST = 600;
/** Nobody sees the elements, so what they say may follow over some frames: five hundred at once cost most of one. */
const TOLD_A_FRAME = 100;
const FADE_MS = 180;

/**
 * Seats on a canvas. What keyboards and screen readers need are elements all the same, unseen and of a part of one area
 * only: the rows around the seat in the tab order.
 */
export class CanvasSeats implements SeatLayer {
  readonly root: SVGGElement;
  readonly #shape: HouseShape;
  readonly #elements = new SeatElements();
  readonly #effects = svg("g", { class: "seat-effects", "aria-hidden": "true" });
  readonly #host: SVGSVGElement;
  readonly #canvas: SeatCanvas;
  readonly #looks: (Look | undefined)[] = [];
  readonly #house: () => { house: House | null; pending: ReadonlySet<number> };
  /** Seats whose elements say yet what was before. */
  readonly #untold = new Set<number>();
  #frame = 0;
  #hovered: SVGRectElement | null = null;
  #pointed: number | null = null;
  #view: MapView | null = null;

  constructor(
    { svg: host, canvas }: { svg: SVGSVGElement; canvas: HTMLCanvasElement },
    shape: HouseShape,
    house: () => { house: House | null; pending: ReadonlySet<number> },
  ) {
    this.#host = host;
    this.#shape = shape;
    this.#house = house;
    this.#elements.root.classList.add("unseen");
    this.root = svg("g", { class: "by-canvas" }, [this.#elements.root, this.#effects]);
    this.#canvas = new SeatCanvas(canvas, shape, (seat) => this.#looks[seat]);
    host.classList.add("over-canvas");
  }

  close(): void {
    this.#canvas.close();
    cancelAnimationFrame(this.#frame);
    this.#host.classList.remove("over-canvas");
    this.#host.style.cursor = "";
  }

  seat(seat: number): SVGRectElement | undefined {
    return this.#elements.get(seat);
  }

  seatAt(place: Point): number | null {
    return seatUnder(this.#shape, place);
  }

  follow(view: MapView): void {
    this.#view = view;
    this.#canvas.follow(view);
  }

  reach(seat: number): void {
    const area = this.#areaOf(seat);
    if (!area || this.#elements.get(seat)) return;
    const near = around(area, seat);
    this.#elements.clear();
    this.#elements.add(area, near);
    this.#describe(near.map((box) => box.seat));
  }

  update(house: House, pending: ReadonlySet<number>, seats: number[]): void {
    const changed = seats.filter((seat) => {
      const [known, next] = [this.#looks[seat], lookOf(house, pending, seat)];
      if (known?.state === next.state && known.waits === next.waits) return false;
      if (known && seats.length <= FADES_AT_MOST) this.#fade(seat, known);
      this.#looks[seat] = next;
      return true;
    });
    this.#canvas.change(changed);
    this.#tell(house, pending, seats);
    if (this.#pointed !== null && changed.includes(this.#pointed)) this.point(this.#pointed);
  }

  forget(): void {
    this.#elements.forget();
  }

  flash(seats: number[]): void {
    for (const seat of seats) this.#show(seat, "lost", FLASH_MS);
  }

  point(seat: number | null): void {
    this.#hovered?.remove();
    this.#hovered = null;
    this.#pointed = seat;
    const look = seat === null ? undefined : this.#looks[seat];
    const isOpen = look?.state === SEAT_LETTERS.available;
    this.#host.style.cursor = !look ? "" : isOpen || look.state === "mine" ? "pointer" : "not-allowed";
    if (seat !== null && isOpen) this.#hovered = this.#show(seat, "hovered");
  }

  #describe(seats: number[]): void {
    const { house, pending } = this.#house();
    if (house) this.#elements.update(house, pending, seats);
  }

  /** The one that has the focus first: it is being read. */
  #tell(house: House, pending: ReadonlySet<number>, seats: number[]): void {
    for (const seat of seats) if (this.#elements.get(seat)) this.#untold.add(seat);
    const focused = Number((document.activeElement as SVGElement | null)?.dataset.seat);
    const next = this.#untold.has(focused) ? [focused] : [];
    for (const seat of this.#untold) if (next.length < TOLD_A_FRAME && seat !== focused) next.push(seat);
    for (const seat of next) this.#untold.delete(seat);
    this.#elements.update(house, pending, next);
    if (this.#untold.size > 0 && this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#tellMore());
  }

  #tellMore(): void {
    this.#frame = 0;
    const { house, pending } = this.#house();
    if (house) this.#tell(house, pending, []);
  }

  /** What it was goes away over what it is. */
  #fade(seat: number, { state }: Look): void {
    if (this.#view?.seatsReadable) this.#show(seat, "fading", FADE_MS)?.setAttribute("data-state", state);
  }

  #show(seat: number, className: string, milliseconds?: number): SVGRectElement | null {
    const [box, area] = [this.#shape.boxes.get(seat), this.#areaOf(seat)];
    if (!box || !area) return null;
    const element = seatRect(box, area.area.grade);
    element.classList.add(className);
    this.#effects.append(element);
    if (milliseconds) setTimeout(() => element.remove(), milliseconds);
    return element;
  }

  #areaOf(seat: number): AreaShape | undefined {
    return this.#shape.areas.find(
      ({ area }) => seat >= area.firstSeat && seat < area.firstSeat + area.rows * area.columns,
    );
  }
}

/** The seats of the rows around one, all of them where the area is small enough. */
function around({ area, seats }: AreaShape, seat: number): SeatBox[] {
  if (seats.length <= ELEMENTS_AT_MOST) return seats;
  const rows = Math.max(1, Math.floor(ELEMENTS_AT_MOST / area.columns / 2));
  const rowOf = (each: number) => Math.floor((each - area.firstSeat) / area.columns);
  return seats.filter((box) => Math.abs(rowOf(box.seat) - rowOf(seat)) <= rows);
}
