import type { Grade } from "@/platform/api/types";
import { SEAT_LETTERS } from "../api/seat-letters";
import type { SeatState } from "./seat-layer";
import { svg } from "./svg";

export interface SeatColours {
  /** What seats of a grade stand on, and the line around it. */
  ground: Record<Grade, { fill: string; stroke: string }>;
  free: Record<Grade, string>;
  sold: string;
  mine: string;
  mark: string;
  hatch: { ground: string; line: string };
  rowName: { fill: string; font: string };
}

const GRADES: Grade[] = ["P", "R", "S", "A"];

/** The colours of seat-map.css as they are now, light or dark: the style sheet is asked, so that a canvas needs none of its own. */
export function readColours(host: Element): SeatColours {
  const house = svg("g", { class: "house", "data-level": "seats" });
  const probe = svg("svg", { class: "seat-map", width: 0, height: 0, "aria-hidden": "true" }, [house]);
  host.append(probe);
  try {
    const style = (element: SVGElement, within: SVGElement = house) => {
      within.append(element);
      return getComputedStyle(element);
    };
    const seat = (state: SeatState, grade: Grade = "P") =>
      style(svg("rect", { class: "seat", "data-state": state, "data-grade": grade })).fill;
    const ground = (grade: Grade) => {
      const area = svg("g", { class: "area", "data-grade": grade });
      house.append(area);
      const { fill, stroke } = style(svg("polygon"), area);
      return { fill, stroke };
    };
    const { fill, fontWeight, fontFamily } = style(svg("text", { class: "row-name" }));
    return {
      rowName: { fill, font: `${fontWeight} 1px ${fontFamily}` },
      ground: byGrade(ground),
      free: byGrade((grade) => seat(SEAT_LETTERS.available, grade)),
      sold: seat(SEAT_LETTERS.reserved),
      mine: seat("mine"),
      mark: style(svg("path", { class: "seat-mark" })).stroke,
      hatch: {
        ground: style(svg("rect", { class: "hatch-ground" })).fill,
        line: style(svg("path", { class: "hatch-line" })).stroke,
      },
    };
  } finally {
    probe.remove();
  }
}

function byGrade<T>(of: (grade: Grade) => T): Record<Grade, T> {
  return Object.fromEntries(GRADES.map((grade) => [grade, of(grade)])) as Record<Grade, T>;
}
