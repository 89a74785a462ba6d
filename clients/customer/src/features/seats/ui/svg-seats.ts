import type { House } from "../api/house";
import type { HouseShape } from "./geometry";
import { SeatElements } from "./seat-elements";
import type { SeatLayer } from "./seat-layer";
import { seatMarks } from "./seat-marks";
import { svg } from "./svg";

/** Every seat an element: what a browser can do with elements comes for nothing, as long as they are not too many. */
export class SvgSeats implements SeatLayer {
  readonly root: SVGGElement;
  readonly #elements = new SeatElements();

  constructor(shape: HouseShape) {
    const areas = [...shape.areas].sort((a, b) => a.area.firstSeat - b.area.firstSeat);
    for (const area of areas) this.#elements.add(area, area.seats);
    this.root = svg("g", {}, [this.#elements.root, seatMarks(shape)]);
  }

  seat(seat: number): SVGRectElement | undefined {
    return this.#elements.get(seat);
  }

  update(house: House, pending: ReadonlySet<number>, seats: number[]): void {
    this.#elements.update(house, pending, seats);
  }

  forget(): void {
    this.#elements.forget();
  }

  flash(seats: number[]): void {
    this.#elements.flash(seats);
  }

  seatAt(): null {
    return null;
  }

  reach(): void {}
  point(): void {}
  follow(): void {}
  close(): void {}
}
