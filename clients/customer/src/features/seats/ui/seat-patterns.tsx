/** Hatch and cross: what a seat's state looks like without its colour. On the page once, for the map and whatever explains it. */
export function SeatPatterns() {
  const box = { patternUnits: "objectBoundingBox", patternContentUnits: "objectBoundingBox", width: 1, height: 1 };
  return (
    <svg aria-hidden className="absolute size-0">
      <pattern id="seat-hatch" {...box}>
        <rect width="1" height="1" className="hatch-ground" />
        <path d="M-.1 .6 .6 -.1M0 1 1 0M.4 1.1 1.1 .4" className="hatch-line" strokeWidth={0.1} />
      </pattern>
      <pattern id="seat-cross" {...box}>
        <path d="M.25 .25 .75 .75M.75 .25 .25 .75" className="hatch-line" strokeWidth={0.1} />
      </pattern>
    </svg>
  );
}
