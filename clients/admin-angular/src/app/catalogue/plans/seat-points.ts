import type { Grade, PlanArea, SeatingPlan } from "./plans-api";

export const grades: readonly Grade[] = ["P", "R", "S", "A"];

export interface Drawing {
  /** Where the whole house lies, as an SVG's view box. */
  box: string;
  stage: { x: number; y: number; width: number; height: number; round: boolean };
  /** All seats of a grade as one path: a house may have tens of thousands. */
  seats: { grade: Grade; count: number; path: string }[];
}

/** Where a seat's middle is: the same rule as the server's and the shop's map. Rows and columns count from 1. */
export function pointAt(area: PlanArea, row: number, column: number): { x: number; y: number } {
  const { seatWidth, seatHeight, rotation, curve, x: left, y: top } = area.layout;
  const across = (column - (area.columns + 1) / 2) * seatWidth;
  const down = (row - 0.5) * seatHeight;
  let [x, y] = [across, down - (area.rows * seatHeight) / 2];
  if (curve > 0) {
    const radius = curve + down;
    const bend = across / radius;
    [x, y] = [radius * Math.sin(bend), y - radius * (1 - Math.cos(bend))];
  }
  const turn = (rotation * Math.PI) / 180;
  return {
    x: left + (area.columns * seatWidth) / 2 + x * Math.cos(turn) - y * Math.sin(turn),
    y: top + (area.rows * seatHeight) / 2 + x * Math.sin(turn) + y * Math.cos(turn),
  };
}

export function draw(plan: SeatingPlan): Drawing {
  const found = new Map<Grade, string[]>();
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const area of plan.areas) {
    const size = Math.min(area.layout.seatWidth, area.layout.seatHeight) * 0.8;
    const seats = found.get(area.grade) ?? [];
    found.set(area.grade, seats);
    for (let row = 1; row <= area.rows; row++) {
      for (let column = 1; column <= area.columns; column++) {
        if (area.cells?.[row - 1]?.[column - 1] === "-") continue;
        const { x, y } = pointAt(area, row, column);
        [left, top] = [Math.min(left, x - size), Math.min(top, y - size)];
        [right, bottom] = [Math.max(right, x + size), Math.max(bottom, y + size)];
        seats.push(`M${round(x - size / 2)} ${round(y - size / 2)}h${round(size)}v${round(size)}h${round(-size)}z`);
      }
    }
  }
  const stage = plan.stage ?? {
    x: (left + right) / 2 - (right - left) / 6,
    y: top - 40,
    width: (right - left) / 3,
    height: 24,
    round: false,
  };
  const [x, y] = [Math.min(left, stage.x), Math.min(top, stage.y)];
  const [width, height] = [Math.max(right, stage.x + stage.width) - x, Math.max(bottom, stage.y + stage.height) - y];
  return {
    box: [x, y, width, height].map(round).join(" "),
    stage,
    seats: grades.flatMap((grade) => {
      const paths = found.get(grade);
      return paths?.length ? [{ grade, count: paths.length, path: paths.join("") }] : [];
    }),
  };
}

const round = (length: number) => Math.round(length * 10) / 10;
