const NAMESPACE = "http://www.w3.org/2000/svg";

export function svg<Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Record<string, string | number> = {},
  children: (SVGElement | string)[] = [],
): SVGElementTagNameMap[Tag] {
  const element = document.createElementNS(NAMESPACE, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

/** Hatch and cross: what a seat's state looks like without its colour. */
export function patterns(): SVGDefsElement {
  const box = { patternUnits: "objectBoundingBox", patternContentUnits: "objectBoundingBox", width: 1, height: 1 };
  return svg("defs", {}, [
    svg("pattern", { id: "seat-hatch", ...box }, [
      svg("rect", { width: 1, height: 1, class: "hatch-ground" }),
      svg("path", { d: "M-.1 .6 .6 -.1M0 1 1 0M.4 1.1 1.1 .4", class: "hatch-line", "stroke-width": 0.1 }),
    ]),
    svg("pattern", { id: "seat-cross", ...box }, [
      svg("path", { d: "M.25 .25 .75 .75M.75 .25 .25 .75", class: "hatch-line", "stroke-width": 0.1 }),
    ]),
  ]);
}
