import type { House } from "../api/house";
import { SEAT_LETTERS } from "../api/seat-letters";
import type { AreaShape, SeatBox } from "./geometry";
import { FADES_AT_MOST, FLASH_MS, lookOf } from "./seat-layer";
import { SeatNames } from "./seat-names";
import { svg } from "./svg";

/** Seats as checkboxes with a name, set by hand: thousands of React elements would cost twice the time at every change. */
export class SeatElements {
  readonly root = svg("g", { class: "seats" });
  readonly #elements: SVGRectElement[] = [];
  /** What each seat shows now: a repaint of five thousand touches only those that differ. */
  readonly #shown: string[] = [];
  readonly #names = new SeatNames();

  add({ area }: AreaShape, boxes: SeatBox[]): void {
    const made = boxes.map((box) => {
      const element = seatRect(box, area.grade);
      const attributes = { role: "checkbox", tabindex: "-1", "data-seat": box.seat };
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
      this.#elements[box.seat - 1] = element;
      return element;
    });
    this.root.append(...made);
  }

  clear(): void {
    this.#elements.length = 0;
    this.forget();
    this.root.replaceChildren();
  }

  get(seat: number): SVGRectElement | undefined {
    return this.#elements[seat - 1];
  }

  update(house: House, pending: ReadonlySet<number>, seats: number[]): void {
    const fades = seats.length <= FADES_AT_MOST;
    for (const seat of seats) this.#paint(house, pending, seat, fades);
  }

  forget(): void {
    this.#shown.length = 0;
    this.#names.forget();
  }

  flash(seats: number[]): void {
    for (const seat of seats) {
      const element = this.get(seat);
      element?.classList.add("lost");
      setTimeout(() => element?.classList.remove("lost"), FLASH_MS);
    }
  }

  #paint(house: House, pending: ReadonlySet<number>, seat: number, fades: boolean): void {
    const element = this.get(seat);
    if (!element) return;
    const { state, waits } = lookOf(house, pending, seat);
    const shown = `${state}${waits}`;
    if (this.#shown[seat] === shown) return;
    this.#shown[seat] = shown;
    element.dataset.state = state;
    element.classList.toggle("fades", fades);
    element.classList.toggle("pending", waits);
    element.setAttribute("aria-checked", String(state === "mine"));
    element.setAttribute("aria-disabled", String(state !== "mine" && state !== SEAT_LETTERS.available));
    element.setAttribute("aria-label", this.#names.of(house, seat, state));
  }
}

/** A seat's place and size, without what it says. */
export function seatRect({ x, y, width, height, turn }: SeatBox, grade: string): SVGRectElement {
  const element = svg("rect", {
    x: x - width / 2,
    y: y - height / 2,
    width,
    height,
    rx: width * ROUND,
    class: "seat",
    "data-grade": grade,
  });
  if (turn) element.setAttribute("transform", `rotate(${turn} ${x} ${y})`);
  return element;
}

/** The radius of a seat's corners, of its width. */
export const ROUND = 0.22;
