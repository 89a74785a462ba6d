/**
 * What the server's clock says, learnt from the Date header of its answers. A header names a whole second, and the answer
 * was written somewhere between sending and receiving: so each answer bounds the offset, and the bounds intersect.
 */
export class ServerClock {
  #low = -Infinity;
  #high = Infinity;

  observe(dateHeader: string | null, sentAt: number, receivedAt: number): void {
    const second = dateHeader ? Date.parse(dateHeader) : Number.NaN;
    if (Number.isNaN(second)) return;
    const low = second - receivedAt;
    const high = second + 1000 - sentAt;
    const disjoint = low > this.#high || high < this.#low;
    this.#low = disjoint ? low : Math.max(this.#low, low);
    this.#high = disjoint ? high : Math.min(this.#high, high);
  }

  /** The latest that the server's clock can be, so that no countdown promises more time than there is. */
  get offset(): number {
    return Number.isFinite(this.#high) ? this.#high : 0;
  }

  now(): number {
    return Date.now() + this.offset;
  }
}

export const serverClock = new ServerClock();
