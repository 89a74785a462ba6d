import type { SeatMark } from "@/platform/api/types";
import type { HouseShape, SeatBox } from "./geometry";
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

/** Drawn in a box of one by one about the seat's middle. */
const paths: Record<SeatMark["kind"], string> = {
  /** Head, back, seat and wheel. */
  Wheelchair: "M-.06 -.36v.34h.2l.12 .26M-.02 -.16h.16M-.12 -.06a.2 .2 0 1 0 .28 .22",
  /** One beside another. */
  Companion: "M-.14 -.14v.3M.14 -.14v.3M-.14 -.3v.01M.14 -.3v.01",
  /** Something stands before it. */
  RestrictedView: "M-.3 -.3L.3 .3",
};

function sign(kind: SeatMark["kind"], { x, y, width, height, turn }: SeatBox): SVGPathElement {
  const size = Math.min(width, height);
  return svg("path", {
    d: paths[kind],
    class: "seat-mark",
    "data-mark": kind,
    transform: `translate(${x} ${y}) rotate(${turn}) scale(${size})`,
  });
}
