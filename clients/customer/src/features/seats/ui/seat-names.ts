import i18n from "i18next";
import type { House } from "../api/house";
import type { SeatState } from "./seat-layer";
import { seatLabelWith } from "./seat-words";

/** Stands where the state of a seat goes in its name; no name has it. */
const STATE = "\u0000";

/**
 * What seats are called, in any state. A seat's words are put together once: when five hundred change at once, looking
 * them all up again takes longer than a frame.
 */
export class SeatNames {
  readonly #around: [before: string, after: string][] = [];
  readonly #states = new Map<SeatState, string>();

  of(house: House, seat: number, state: SeatState): string {
    const [before, after] = (this.#around[seat] ??= split(seatLabelWith(house.map, seat, STATE)));
    return before + this.#state(state) + after;
  }

  /** In another language, or of other seats. */
  forget(): void {
    this.#around.length = 0;
    this.#states.clear();
  }

  #state(state: SeatState): string {
    const words = this.#states.get(state) ?? i18n.t(`states.${state}`, { ns: "seats" });
    this.#states.set(state, words);
    return words;
  }
}

function split(label: string): [string, string] {
  const [before = "", after = ""] = label.split(STATE);
  return [before, after];
}
