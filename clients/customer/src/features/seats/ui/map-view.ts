import { select, type Selection } from "d3-selection";
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior, type ZoomTransform } from "d3-zoom";
import { GAP, type Bounds, type HouseShape, type Point } from "./geometry";

const READABLE_SEAT_PX = 13;
const LARGEST_SEAT_PX = 46;
/** What a finger hits for sure (WCAG 2.2, target size). */
export const FINGER_PX = 24;
/** A little more, so that the seats around it can be read too. */
const NEAR_SEAT_PX = 36;
const ROOM = 0.96;

/** Where the eye is: wheel, pinch, drag and double-tap by d3-zoom, and the moves that buttons and keys ask for. */
export class MapView {
  readonly #svg: Selection<SVGSVGElement, unknown, null, undefined>;
  readonly #behaviour: ZoomBehavior<SVGSVGElement, unknown>;
  readonly #shape: HouseShape;
  size = { width: 1, height: 1 };
  #fit = 1;
  transform: ZoomTransform = zoomIdentity;

  constructor(
    element: SVGSVGElement,
    shape: HouseShape,
    onMove: (view: MapView) => void,
    isSeat: (event: Event) => boolean,
  ) {
    this.#shape = shape;
    this.#svg = select<SVGSVGElement, unknown>(element);
    this.#behaviour = zoom<SVGSVGElement, unknown>()
      .clickDistance(6)
      .filter((event: Event) => isMove(event, isSeat))
      .on("zoom", (event: D3ZoomEvent<SVGSVGElement, unknown>) => {
        this.transform = event.transform;
        onMove(this);
      });
    this.#svg.call(this.#behaviour);
  }

  get seatsReadable(): boolean {
    return this.transform.k * this.#shape.smallestSeat >= READABLE_SEAT_PX;
  }

  /** How large a seat is on the screen. */
  get seatPx(): number {
    return this.transform.k * this.#shape.smallestSeat * GAP;
  }

  get zoomed(): boolean {
    return this.transform.k > this.#fit * 1.15;
  }

  /** The part of the house in sight, in house units. */
  get sight(): Bounds {
    const [left, top] = this.transform.invert([0, 0]);
    const [right, bottom] = this.transform.invert([this.size.width, this.size.height]);
    return { left, top, right, bottom };
  }

  resize(width: number, height: number): void {
    // Laid out hidden it has no size, and a house drawn at scale zero has no place for anything.
    if (width <= 0 || height <= 0) return;
    const wasFit = !this.zoomed;
    this.size = { width, height };
    const { bounds } = this.#shape;
    const houseWidth = bounds.right - bounds.left;
    const houseHeight = bounds.bottom - bounds.top;
    this.#fit = Math.min(width / houseWidth, height / houseHeight) * ROOM;
    const largest = Math.max(LARGEST_SEAT_PX / this.#shape.smallestSeat, this.#fit * 1.5);
    this.#behaviour
      .extent([
        [0, 0],
        [width, height],
      ])
      .scaleExtent([this.#fit, largest])
      .translateExtent([
        [bounds.left - houseWidth / 4, bounds.top - houseHeight / 4],
        [bounds.right + houseWidth / 4, bounds.bottom + houseHeight / 4],
      ]);
    if (wasFit) this.showAll();
  }

  showAll(): void {
    const { bounds } = this.#shape;
    this.#put({ x: (bounds.left + bounds.right) / 2, y: (bounds.top + bounds.bottom) / 2 }, this.#fit);
  }

  showArea(bounds: Bounds): void {
    const padding = this.#shape.smallestSeat * 2;
    const fits = Math.min(
      this.size.width / (bounds.right - bounds.left + padding),
      this.size.height / (bounds.bottom - bounds.top + padding),
    );
    const readable = (READABLE_SEAT_PX * 1.5) / this.#shape.smallestSeat;
    this.#put(
      { x: (bounds.left + bounds.right) / 2, y: (bounds.top + bounds.bottom) / 2 },
      Math.max(fits * ROOM, readable),
    );
  }

  /** Near enough for a finger. */
  near(centre: Point): void {
    this.#put(centre, NEAR_SEAT_PX / this.#shape.smallestSeat);
  }

  zoomBy(factor: number): void {
    this.#behaviour.scaleBy(this.#svg, factor);
  }

  /** Brings a place into sight, and near enough to read. A place in sight already is left where it is. */
  reveal({ x, y }: Point): void {
    const [left, top] = this.transform.apply([x, y]);
    const edge = 48;
    const inSight = left > edge && top > edge && left < this.size.width - edge && top < this.size.height - edge;
    if (inSight && this.seatsReadable) return;
    const readable = (READABLE_SEAT_PX * 1.5) / this.#shape.smallestSeat;
    this.#put({ x, y }, this.seatsReadable ? this.transform.k : readable);
  }

  close(): void {
    this.#svg.on(".zoom", null);
  }

  #put(centre: Point, scale: number): void {
    const [least, most] = this.#behaviour.scaleExtent();
    const k = Math.min(most, Math.max(least, scale));
    const next = zoomIdentity
      .translate(this.size.width / 2, this.size.height / 2)
      .scale(k)
      .translate(-centre.x, -centre.y);
    this.#behaviour.transform(this.#svg, next);
  }
}

/** A double click on a seat is two presses of the seat, and a right click is nobody's drag. */
function isMove(event: Event, isSeat: (event: Event) => boolean): boolean {
  if (event.type === "dblclick" && isSeat(event)) return false;
  return !(event instanceof MouseEvent && event.button !== 0);
}
