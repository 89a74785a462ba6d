const LONG_PRESS_MS = 450;
const MOVED_PX = 8;

/**
 * A finger cannot hover: resting on a seat shows what a pointer over it would, and lifting then takes nothing.
 * `swallowed` says, once, that the click to come belongs to such a rest.
 */
export class LongPress {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #at = { x: 0, y: 0 };
  #rested = false;

  constructor(element: Element, signal: AbortSignal, onRest: (event: PointerEvent) => void) {
    const on = (name: string, listener: (event: PointerEvent) => void) =>
      element.addEventListener(name, listener as EventListener, { signal });
    on("pointerdown", (event) => {
      this.#rested = false;
      clearTimeout(this.#timer);
      if (event.pointerType !== "touch") return;
      this.#at = { x: event.clientX, y: event.clientY };
      this.#timer = setTimeout(() => {
        this.#rested = true;
        onRest(event);
      }, LONG_PRESS_MS);
    });
    on("pointermove", ({ clientX, clientY }) => {
      if (Math.hypot(clientX - this.#at.x, clientY - this.#at.y) > MOVED_PX) clearTimeout(this.#timer);
    });
    for (const end of ["pointerup", "pointercancel"]) on(end, () => clearTimeout(this.#timer));
    // The browser's own menu of a long press would cover the seat.
    on("contextmenu", (event) => this.#rested && event.preventDefault());
    signal.addEventListener("abort", () => clearTimeout(this.#timer));
  }

  swallowed(): boolean {
    const rested = this.#rested;
    this.#rested = false;
    return rested;
  }
}

/** A phone's browser moves a mouse that nobody has to where a finger was last: what lies there then is not pointed at. */
export function canHover(): boolean {
  return typeof window.matchMedia !== "function" || window.matchMedia("(any-hover: hover)").matches;
}

export function isTouch(event: MouseEvent): boolean {
  return (event as PointerEvent).pointerType === "touch";
}
