import type { House } from "../api/house";
import type { HouseShape } from "./geometry";
import { SeatElements } from "./seat-elements";
import { ROW_NAME, type SeatLayer } from "./seat-layer";
import { seatMarks } from "./seat-marks";
import { svg } from "./svg";

/** Every seat an element: what a browser can do with elements comes for nothing, as long as they are not too many. */
export class SvgSeats implements SeatLayer {
  readonly root: SVGGElement;
  readonly #elements = new SeatElements();

  constructor(shape: HouseShape) {
    const areas = [...shape.areas].sort((a, b) => a.area.firstSeat - b.area.firstSeat);
    for (const area of areas) this.#elements.add(area, area.seats);
    this.root = svg("g", {}, [this.#elements.root, seatMarks(shape), rowNames(shape)]);
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

function rowNames({ areas, smallestSeat }: HouseShape): SVGGElement {
  const names = areas.flatMap(({ rows }) =>
    rows.map(({ name, x, y }) =>
      svg("text", { x, y, class: "row-name", "font-size": smallestSeat * ROW_NAME }, [name]),
    ),
  );
  return svg("g", { "aria-hidden": "true" }, names);
}
