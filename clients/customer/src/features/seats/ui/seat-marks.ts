import type { HouseShape, SeatBox } from "./geometry";
import { SIGNS } from "./seat-signs";
import { svg } from "./svg";

/** Signs on seats of which a buyer should know something; the seat's own name says the same in words. */
export function seatMarks(shape: HouseShape): SVGGElement {
  const signs = shape.areas.flatMap(({ area }) =>
    (area.marks ?? []).flatMap((mark) =>
      mark.seats.flatMap((seat) => {
        const box = shape.boxes.get(seat);
        return box ? [sign(mark.kind, box)] : [];
      }),
    ),
  );
  return svg("g", { class: "marks", "aria-hidden": "true" }, signs);
}

function sign(kind: keyof typeof SIGNS, { x, y, width, height, turn }: SeatBox): SVGPathElement {
  const size = Math.min(width, height);
  return svg("path", {
    d: SIGNS[kind],
    class: "seat-mark",
    "data-mark": kind,
    transform: `translate(${x} ${y}) rotate(${turn}) scale(${size})`,
  });
}
