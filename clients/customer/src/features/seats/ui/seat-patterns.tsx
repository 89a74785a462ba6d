import { CROSS, HATCH, PATTERN_LINE } from "./seat-signs";

/** Hatch and cross: what a seat's state looks like without its colour. On the page once, for the map and whatever explains it. */
export function SeatPatterns() {
  const box = { patternUnits: "objectBoundingBox", patternContentUnits: "objectBoundingBox", width: 1, height: 1 };
  return (
    <svg aria-hidden className="absolute size-0">
      <pattern id="seat-hatch" {...box}>
        <rect width="1" height="1" className="hatch-ground" />
        <path d={HATCH} className="hatch-line" strokeWidth={PATTERN_LINE} />
      </pattern>
      <pattern id="seat-cross" {...box}>
        <path d={CROSS} className="hatch-line" strokeWidth={PATTERN_LINE} />
      </pattern>
    </svg>
  );
}
