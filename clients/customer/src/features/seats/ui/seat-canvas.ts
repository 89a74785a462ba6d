import { overlaps, type AreaShape, type HouseShape, type SeatBox } from "./geometry";
import type { MapView } from "./map-view";
import { SeatBrush, type Scale } from "./seat-brush";
import { readColours } from "./seat-colours";
import type { Look } from "./seat-layer";

interface PaintedArea {
  shape: AreaShape;
  brush: SeatBrush;
}

/**
 * The canvas under the map's SVG. It draws at most once a frame: all that is in sight when the view moved, else only the
 * seats that changed.
 */
export class SeatCanvas {
  readonly #canvas: HTMLCanvasElement;
  readonly #paper: CanvasRenderingContext2D | null;
  readonly #shape: HouseShape;
  readonly #lookOf: (seat: number) => Look | undefined;
  readonly #abort = new AbortController();
  #areas: PaintedArea[] = [];
  #view: MapView | null = null;
  readonly #stale = new Set<number>();
  #allStale = true;
  #frame = 0;

  constructor(canvas: HTMLCanvasElement, shape: HouseShape, lookOf: (seat: number) => Look | undefined) {
    this.#canvas = canvas;
    this.#paper = canvas.getContext("2d");
    this.#shape = shape;
    this.#lookOf = lookOf;
    canvas.hidden = false;
    window
      .matchMedia?.("(prefers-color-scheme: dark)")
      .addEventListener("change", () => this.#recolour(), { signal: this.#abort.signal });
    this.#watchDensity();
  }

  close(): void {
    this.#abort.abort();
    cancelAnimationFrame(this.#frame);
    this.#canvas.hidden = true;
  }

  follow(view: MapView): void {
    this.#view = view;
    this.redraw();
  }

  redraw(): void {
    this.#allStale = true;
    this.#request();
  }

  change(seats: number[]): void {
    for (const seat of seats) this.#stale.add(seat);
    if (seats.length > 0) this.#request();
  }

  #recolour(): void {
    this.#areas = [];
    this.redraw();
  }

  /** Told once for each density, so it is asked for anew. */
  #watchDensity(): void {
    const { signal } = this.#abort;
    window.matchMedia?.(`(resolution: ${devicePixelRatio}dppx)`).addEventListener(
      "change",
      () => {
        this.redraw();
        this.#watchDensity();
      },
      { signal, once: true },
    );
  }

  #request(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  }

  #draw(): void {
    const [view, paper] = [this.#view, this.#paper];
    if (!view || !paper) return;
    if (this.#areas.length === 0) this.#mix(paper);
    const ratio = devicePixelRatio;
    const { k, x, y } = view.transform;
    const scale = { k: k * ratio, x: x * ratio, y: y * ratio };
    if (this.#allStale) this.#drawAll(paper, view, scale);
    else if (view.seatsReadable) this.#drawStale(view, scale);
    this.#allStale = false;
    this.#stale.clear();
  }

  #mix(paper: CanvasRenderingContext2D): void {
    const colours = readColours(this.#canvas.parentElement ?? document.body);
    this.#areas = this.#shape.areas
      .filter(({ seats }) => seats.length > 0)
      .map((shape) => ({ shape, brush: new SeatBrush(paper, shape, colours) }));
  }

  #drawAll(paper: CanvasRenderingContext2D, view: MapView, scale: Scale): void {
    this.#fit(view);
    paper.resetTransform();
    paper.clearRect(0, 0, this.#canvas.width, this.#canvas.height);
    if (!view.seatsReadable) return;
    const areas = this.#areas.filter(({ shape }) => overlaps(shape.bounds, view.sight));
    for (const { brush } of areas) brush.ground(scale);
    for (const area of areas) {
      this.#paint(area, view, scale);
      area.brush.rows(this.#shape.smallestSeat, view.sight, scale);
    }
  }

  #paint({ shape, brush }: PaintedArea, view: MapView, scale: Scale): void {
    const isSeen = seenIn(view);
    for (const box of shape.seats) {
      const look = isSeen(box) && this.#lookOf(box.seat);
      if (look) brush.seat(box, look, scale);
    }
  }

  #drawStale(view: MapView, scale: Scale): void {
    const isSeen = seenIn(view);
    for (const { shape, brush } of this.#areas) {
      const { firstSeat, rows, columns } = shape.area;
      for (const seat of this.#stale) {
        if (seat < firstSeat || seat >= firstSeat + rows * columns) continue;
        const [box, look] = [this.#shape.boxes.get(seat), this.#lookOf(seat)];
        if (!box || !look || !isSeen(box)) continue;
        brush.clear(box, scale);
        brush.seat(box, look, scale);
      }
    }
  }

  /** As many points as the screen has under it. */
  #fit({ size }: MapView): void {
    const [width, height] = [Math.round(size.width * devicePixelRatio), Math.round(size.height * devicePixelRatio)];
    if (this.#canvas.width !== width) this.#canvas.width = width;
    if (this.#canvas.height !== height) this.#canvas.height = height;
  }
}

function seenIn({ sight: { left, top, right, bottom } }: MapView): (box: SeatBox) => boolean {
  return ({ x, y, width, height }) => x > left - width && x < right + width && y > top - height && y < bottom + height;
}
