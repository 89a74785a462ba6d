import type { HouseShape } from "./geometry";
import type { MapView } from "./map-view";
import { svg } from "./svg";

/** The whole house small in a corner, with what is in sight framed; shown while zoomed. */
export class MiniMap {
  readonly #root: SVGSVGElement;
  readonly #frame = svg("rect", { class: "mini-view" });

  constructor(root: SVGSVGElement, { bounds, areas, stage }: HouseShape) {
    this.#root = root;
    root.setAttribute(
      "viewBox",
      `${bounds.left} ${bounds.top} ${bounds.right - bounds.left} ${bounds.bottom - bounds.top}`,
    );
    root.replaceChildren(
      svg("rect", { x: stage.x, y: stage.y, width: stage.width, height: stage.height, class: "mini-area" }),
      ...areas.map(({ outline }) =>
        svg("polygon", { class: "mini-area", points: outline.map(({ x, y }) => `${x},${y}`).join(" ") }),
      ),
      this.#frame,
    );
  }

  follow(view: MapView): void {
    const { left, top, right, bottom } = view.sight;
    this.#root.style.display = view.zoomed ? "" : "none";
    if (![left, top, right, bottom].every(Number.isFinite)) return;
    const box = { x: left, y: top, width: right - left, height: bottom - top };
    for (const [name, value] of Object.entries(box)) this.#frame.setAttribute(name, String(value));
  }
}
