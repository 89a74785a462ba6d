import type { SeatMark } from "@/platform/api/types";

/** What is drawn on a seat, as paths that SVG and canvas both read. */

/** Drawn in a box of one by one about the seat's middle. */
export const SIGNS: Record<SeatMark["kind"], string> = {
  /** Head, back, seat and wheel. */
  Wheelchair: "M-.06 -.36v.34h.2l.12 .26M-.02 -.16h.16M-.12 -.06a.2 .2 0 1 0 .28 .22",
  /** One beside another. */
  Companion: "M-.14 -.14v.3M.14 -.14v.3M-.14 -.3v.01M.14 -.3v.01",
  /** Something stands before it. */
  RestrictedView: "M-.3 -.3L.3 .3",
};

/** In a box of one by one from its corner. */
export const HATCH = "M-.1 .6 .6 -.1M0 1 1 0M.4 1.1 1.1 .4";
export const CROSS = "M.25 .25 .75 .75M.75 .25 .25 .75";
export const PATTERN_LINE = 0.1;
