import type { AreaShape, Point } from "./geometry";

/** What is written on an area while its seats are not shown, from the top: its name, what it costs, what is free. */
export interface AreaWords {
  /** Two where that can be written larger. */
  name: string[];
  size: number;
  /** The middles of the lines. */
  y: { name: number; price: number; free: number };
}

export const PRICE_SIZE = 0.6;
export const FREE_SIZE = 0.75;
/** From line to line of a name, of its size. */
export const NAME_LINE = 1.1;
const MARGIN = 1.08;
const STEP = 0.92;
const STEPS = 24;

interface Line {
  text: string;
  y: number;
  size: number;
}

/** As large as they can be with no line of them over the outline; blocks that stand turned are narrower than the box around them. */
export function fitWords(shape: AreaShape, unit: number, price: string, free: string): AreaWords {
  const { name } = shape.area;
  const space = name.lastIndexOf(" ");
  const most = Math.min(shape.room.depth / 4, unit * 5);
  const whole = fitted(shape, most, [name], price, free);
  if (space < 0) return whole;
  const broken = fitted(shape, most, [name.slice(0, space), name.slice(space + 1)], price, free);
  return broken.size > whole.size * 1.1 ? broken : whole;
}

function fitted(shape: AreaShape, most: number, name: string[], price: string, free: string): AreaWords {
  let size = most;
  for (
    let step = 0;
    step < STEPS && !linesOf(shape, size, name, price, free).every((line) => fits(shape, line));
    step++
  )
    size *= STEP;
  return { name, size, y: middles(shape.centre, size, name.length) };
}

function middles({ y }: Point, size: number, names: number): AreaWords["y"] {
  const top = y - size * (0.95 + ((names - 1) * NAME_LINE) / 2);
  const last = top + size * (names - 1) * NAME_LINE;
  return { name: top, price: last + size, free: last + size * 1.9 };
}

function linesOf(shape: AreaShape, size: number, name: string[], price: string, free: string): Line[] {
  const y = middles(shape.centre, size, name.length);
  return [
    ...name.map((text, line) => ({ text, size, y: y.name + line * size * NAME_LINE })),
    { text: price, size: size * PRICE_SIZE, y: y.price },
    { text: free, size: size * FREE_SIZE, y: y.free },
  ];
}

function fits({ outline, centre }: AreaShape, { text, size, y }: Line): boolean {
  const half = (widthOf(text) * size * MARGIN) / 2;
  return [y - size / 2, y, y + size / 2].every((at) => roomAt(outline, { x: centre.x, y: at }) >= half);
}

/** How far it is from a place to the outline on its nearer side, left or right; 0 outside. */
function roomAt(outline: Point[], { x, y }: Point): number {
  let [left, right, crossed] = [Infinity, Infinity, 0];
  outline.forEach((from, index) => {
    const to = outline[(index + 1) % outline.length] ?? from;
    if (from.y > y === to.y > y) return;
    const at = from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x);
    if (at < x) left = Math.min(left, x - at);
    else [right, crossed] = [Math.min(right, at - x), crossed + 1];
  });
  return crossed % 2 === 1 ? Math.min(left, right) : 0;
}

/** In ems. Asking the browser would lay out each word at each size; letters of one script are about alike. */
function widthOf(text: string): number {
  return [...text].reduce(
    (sum, letter) => sum + (letter > "\u2e80" ? 0.95 : /[\s.,·:'1]/.test(letter) ? 0.4 : 0.64),
    0,
  );
}
