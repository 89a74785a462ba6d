import type { SeatMark } from "@/platform/api/types";
import { SEAT_LETTERS } from "../api/seat-letters";
import { GAP, isIn, type AreaShape, type Bounds, type SeatBox } from "./geometry";
import type { SeatColours } from "./seat-colours";
import { ROUND } from "./seat-elements";
import { ROW_NAME, type Look } from "./seat-layer";
import { CROSS, HATCH, PATTERN_LINE, SIGNS } from "./seat-signs";

/** How house units become the canvas' own points. */
export interface Scale {
  k: number;
  x: number;
  y: number;
}

/** Pixels of a pattern's tile: as many as the largest seat has on a dense screen. */
const TILE = 96;
const MARK_LINE = 0.09;

/** Paints the ground and the seats of one area; all its seats are alike in size. */
export class SeatBrush {
  readonly #paper: CanvasRenderingContext2D;
  readonly #area: AreaShape;
  readonly #colours: SeatColours;
  readonly #outline: Path2D;
  readonly #seat = new Path2D();
  readonly #size: { width: number; height: number };
  readonly #hatch: CanvasPattern | null;
  readonly #cross: CanvasPattern | null;
  readonly #marks = new Map<number, Path2D[]>();

  constructor(paper: CanvasRenderingContext2D, shape: AreaShape, colours: SeatColours) {
    this.#paper = paper;
    this.#area = shape;
    this.#colours = colours;
    const { layout, marks } = shape.area;
    const [width, height] = [layout.seatWidth * GAP, layout.seatHeight * GAP];
    this.#size = { width, height };
    this.#outline = new Path2D(`M${shape.outline.map(({ x, y }) => `${x} ${y}`).join("L")}Z`);
    this.#seat.roundRect(-width / 2, -height / 2, width, height, width * ROUND);
    this.#hatch = this.#pattern(HATCH, colours.hatch.ground);
    this.#cross = this.#pattern(CROSS, null);
    for (const mark of marks ?? [])
      for (const seat of mark.seats) this.#marks.set(seat, [...(this.#marks.get(seat) ?? []), signOf(mark.kind)]);
  }

  ground({ k, x, y }: Scale): void {
    const { fill, stroke } = this.#colours.ground[this.#area.area.grade];
    this.#paper.setTransform(k, 0, 0, k, x, y);
    this.#paper.fillStyle = fill;
    this.#paper.fill(this.#outline);
    this.#paper.strokeStyle = stroke;
    this.#paper.lineWidth = devicePixelRatio / k;
    this.#paper.stroke(this.#outline);
  }

  /** In the screen's own points: letters are shaped for the size that they have there. */
  rows(unit: number, sight: Bounds, { k, x, y }: Scale): void {
    const paper = this.#paper;
    const { fill, font } = this.#colours.rowName;
    const size = unit * ROW_NAME * k;
    paper.resetTransform();
    paper.fillStyle = fill;
    paper.font = font.replace("1px", `${size}px`);
    paper.textAlign = "center";
    paper.textBaseline = "middle";
    for (const row of this.#area.rows) if (isIn(sight, row)) paper.fillText(row.name, row.x * k + x, row.y * k + y);
  }

  /** Takes away what stood there before. */
  clear(box: SeatBox, scale: Scale): void {
    this.#at(box, scale);
    const [width, height] = [box.width / GAP, box.height / GAP];
    this.#paper.fillStyle = this.#colours.ground[this.#area.area.grade].fill;
    this.#paper.fillRect(-width / 2, -height / 2, width, height);
  }

  seat(box: SeatBox, { state, waits }: Look, scale: Scale): void {
    const paper = this.#paper;
    this.#at(box, scale);
    if (waits) paper.globalAlpha = 0.5;
    paper.fillStyle = this.#fill(state);
    paper.fill(this.#seat);
    if (state === SEAT_LETTERS.blocked) {
      paper.strokeStyle = this.#colours.hatch.line;
      paper.lineWidth = devicePixelRatio / scale.k;
      paper.stroke(this.#seat);
    }
    if (waits) paper.globalAlpha = 1;
    const marks = this.#marks.get(box.seat);
    if (marks) this.#sign(marks);
  }

  #at({ x, y, turn }: SeatBox, scale: Scale): void {
    const angle = (turn * Math.PI) / 180;
    const [cos, sin] = [scale.k * Math.cos(angle), scale.k * Math.sin(angle)];
    this.#paper.setTransform(cos, sin, -sin, cos, scale.k * x + scale.x, scale.k * y + scale.y);
  }

  #fill(state: Look["state"]): string | CanvasPattern {
    const { hatch, free, sold, mine } = this.#colours;
    if (state === "mine") return mine;
    if (state === SEAT_LETTERS.available) return free[this.#area.area.grade];
    if (state === SEAT_LETTERS.reserved) return sold;
    if (state === SEAT_LETTERS.blocked) return this.#cross ?? hatch.ground;
    return this.#hatch ?? hatch.ground;
  }

  #sign(paths: Path2D[]): void {
    const size = Math.min(this.#size.width, this.#size.height);
    this.#paper.scale(size, size);
    this.#paper.lineCap = this.#paper.lineJoin = "round";
    this.#paper.lineWidth = MARK_LINE;
    this.#paper.strokeStyle = this.#colours.mark;
    for (const path of paths) this.#paper.stroke(path);
  }

  /** As the SVG has them: stretched over the box of the seat. */
  #pattern(path: string, ground: string | null): CanvasPattern | null {
    const tile = document.createElement("canvas");
    tile.width = tile.height = TILE;
    const paper = tile.getContext("2d");
    if (!paper) return null;
    paper.scale(TILE, TILE);
    if (ground) {
      paper.fillStyle = ground;
      paper.fillRect(0, 0, 1, 1);
    }
    paper.strokeStyle = this.#colours.hatch.line;
    paper.lineWidth = PATTERN_LINE;
    paper.stroke(new Path2D(path));
    const pattern = this.#paper.createPattern(tile, "repeat");
    const { width, height } = this.#size;
    pattern?.setTransform(new DOMMatrix([width / TILE, 0, 0, height / TILE, -width / 2, -height / 2]));
    return pattern;
  }
}

function signOf(kind: SeatMark["kind"]): Path2D {
  return new Path2D(SIGNS[kind]);
}
