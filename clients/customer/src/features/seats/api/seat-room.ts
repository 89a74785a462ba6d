import { Problem, isAborted, toProblem } from "@/platform/api/problem";
import type { BestSeats, FoundSeats, Holds, SeatMap } from "@/platform/api/types";
import { openHub, type Connection, type LiveHub } from "@/platform/realtime/hub";
import { onWake } from "@/platform/realtime/wake";
import { serverClock } from "@/platform/time/server-clock";
import { applyDelta, houseOf, type House, type SeatDelta } from "./house";
import { SEAT_LETTERS, type SeatLetter } from "./seat-letters";
import { SeatApi } from "./seats";

export interface RoomState {
  house: House | null;
  /** Seats whose hold or release is on its way. */
  pending: ReadonlySet<number>;
  /** Whether a request of mine is on its way, of whatever kind. */
  busy: boolean;
  connection: Connection;
  problem: Problem | null;
  /** Why the seats that were recommended last are good ones. */
  found: FoundSeats | null;
}

export type SeatUpdate =
  | { type: "reset" }
  | { type: "changed"; seats: number[] }
  | { type: "lost"; seats: number[] }
  /** `found`: for me, by a recommendation, so perhaps far from where I look. */
  | { type: "taken"; seats: number[]; found: boolean }
  | { type: "released"; seats: number[] }
  /** Seats that were mine and are not, without my doing here: the time ran out, or another window of mine gave them up. */
  | { type: "ended"; seats: number[]; reason: "expired" | "elsewhere" };

const RETRY_MAP_MS = 2000;
/** While no live connection is to be had the map is read this often. */
const POLL_MS = 3000;
/** Our clock runs at most this far from the server's, and the sweeper comes after the hold's end. */
const END_SLACK_MS = 1500;
const PASS_PROBLEMS = ["entry-pass.required", "entry-pass.invalid", "entry-pass.expired", "auth.required"];

/** Live seats of one session: the map, its deltas, and what I hold. React reads `state`; the drawing takes each update. */
export class SeatRoom {
  #state: RoomState = {
    house: null,
    pending: new Set(),
    busy: false,
    connection: "connecting",
    problem: null,
    found: null,
  };
  readonly #api: SeatApi;
  readonly #sessionId: number;
  readonly #entryPass: string;
  readonly #listeners = new Set<() => void>();
  readonly #updateListeners = new Set<(update: SeatUpdate) => void>();
  readonly #waiting: SeatDelta[] = [];
  #abort = new AbortController();
  #fetching: AbortController | null = null;
  #hub: LiveHub | null = null;
  /** The other windows of this member: what is mine is the same in all of them. */
  #tabs: BroadcastChannel | null = null;
  #acts = 0;
  #turn: Promise<unknown> = Promise.resolve();

  constructor(sessionId: number, entryPass: string) {
    this.#sessionId = sessionId;
    this.#entryPass = entryPass;
    this.#api = new SeatApi(sessionId, entryPass);
  }

  readonly read = (): RoomState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  onUpdate(listener: (update: SeatUpdate) => void): () => void {
    this.#updateListeners.add(listener);
    return () => this.#updateListeners.delete(listener);
  }

  open(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    void this.refetch();
    const poll = setInterval(() => this.#state.connection !== "connected" && void this.refetch(), POLL_MS);
    const offWake = onWake(() => void this.refetch());
    const tabs = "BroadcastChannel" in window ? new BroadcastChannel(`pickgo.seats.${this.#sessionId}`) : null;
    tabs?.addEventListener("message", () => void this.refetch());
    this.#tabs = tabs;
    signal.addEventListener("abort", () => {
      clearInterval(poll);
      offWake();
      tabs?.close();
    });
    this.#hub = openHub(
      "/hubs/seats",
      (connection) => {
        connection.on("Seats", (delta: SeatDelta) => this.#receive(delta));
        connection.on("Refused", (code: string) => this.#set({ problem: new Problem(403, { code }) }));
      },
      async (connection) => {
        await connection.invoke("Watch", this.#sessionId, this.#entryPass);
        void this.refetch();
      },
      (connection) => this.#set({ connection }),
    );
  }

  close(): void {
    this.#abort.abort();
    this.#fetching?.abort();
    this.#hub?.stop();
  }

  /** The newest request wins: an older answer that comes late is aborted, never applied. */
  async refetch(): Promise<void> {
    this.#fetching?.abort();
    const fetching = new AbortController();
    this.#fetching = fetching;
    const acts = this.#acts;
    try {
      const map = await this.#api.map(fetching.signal);
      if (fetching.signal.aborted || this.#abort.signal.aborted) return;
      // What I did meanwhile is not in this answer, and must not be undone by it.
      if (acts !== this.#acts) {
        await this.#turn;
        return await this.refetch();
      }
      const ended = this.#endedBy(map);
      this.#set({ house: houseOf(map), problem: null });
      this.#publish({ type: "reset" });
      if (ended) this.#publish(ended);
      this.#waiting.splice(0).forEach((delta) => this.#receive(delta));
    } catch (error) {
      if (isAborted(error) || fetching.signal.aborted) return;
      const problem = toProblem(error);
      if (this.#state.house === null || PASS_PROBLEMS.includes(problem.code)) this.#set({ problem });
      if (problem.passing)
        setTimeout(
          () => fetching === this.#fetching && !this.#abort.signal.aborted && void this.refetch(),
          RETRY_MAP_MS,
        );
    }
  }

  dismissProblem(): void {
    this.#set({ problem: null });
  }

  hold(seats: number[]): Promise<void> {
    return this.#inTurn(seats, async () => this.#accept(await this.#api.hold({ seats, best: null })));
  }

  best(best: BestSeats): Promise<void> {
    if (this.#state.busy) return Promise.resolve();
    return this.#inTurn([], async () => this.#accept(await this.#api.hold({ seats: null, best }), true));
  }

  release(seats: number[]): Promise<void> {
    return this.#inTurn(seats, async () => {
      await this.#api.release(seats);
      this.#putDown(seats);
    });
  }

  extend(): Promise<void> {
    if (this.#state.busy) return Promise.resolve();
    return this.#inTurn([], async () => this.#accept(await this.#api.extend()));
  }

  #receive(delta: SeatDelta): void {
    const { house } = this.#state;
    if (!house) {
      this.#waiting.push(delta);
      return;
    }
    const applied = applyDelta(house, delta);
    if (applied.kind === "stale") return;
    if (applied.kind === "gap") {
      void this.refetch();
      return;
    }
    this.#set({ house: applied.house });
    if (applied.changed.length > 0) this.#publish({ type: "changed", seats: applied.changed });
    // A freed or sold seat of mine means that my hold ended elsewhere; the server knows what is left of it.
    const gone = applied.changed.some(
      (seat) => house.mine.has(seat) && applied.house.letters[seat - 1] !== SEAT_LETTERS.held,
    );
    if (gone && this.#state.pending.size === 0) void this.refetch();
  }

  #endedBy(map: SeatMap): SeatUpdate | null {
    const { house, pending } = this.#state;
    if (!house) return null;
    const seats = [...house.mine].filter((seat) => !map.mine.includes(seat) && !pending.has(seat));
    if (seats.length === 0) return null;
    const over = house.holdExpiresAt !== null && serverClock.now() >= Date.parse(house.holdExpiresAt) - END_SLACK_MS;
    return { type: "ended", seats, reason: over ? "expired" : "elsewhere" };
  }

  /** My own requests go one after another: each answer names all my seats, so they must not overtake each other. */
  #inTurn(seats: number[], work: () => Promise<void>): Promise<void> {
    const act = ++this.#acts;
    this.#set({ pending: new Set([...this.#state.pending, ...seats]), busy: true, problem: null });
    this.#publish({ type: "changed", seats });
    const run = this.#turn.then(async () => {
      try {
        await work();
      } catch (error) {
        this.#refused(toProblem(error));
      } finally {
        const pending = new Set(this.#state.pending);
        seats.forEach((seat) => pending.delete(seat));
        this.#set({ pending, busy: act !== this.#acts });
        this.#publish({ type: "changed", seats });
        this.#tabs?.postMessage("mine");
      }
    });
    this.#turn = run;
    return run;
  }

  #accept(holds: Holds, found = false): void {
    const { house } = this.#state;
    if (!house) return;
    const mine = new Set(holds.seats);
    const taken = holds.seats.filter((seat) => !house.mine.has(seat));
    const gone = [...house.mine].filter((seat) => !mine.has(seat));
    this.#set({
      house: {
        ...house,
        letters: lettered(house.letters, taken, SEAT_LETTERS.held),
        mine,
        holdExpiresAt: holds.expiresAt,
      },
      found: holds.found ?? this.#state.found,
    });
    this.#publish({ type: "changed", seats: gone });
    this.#publish({ type: "taken", seats: taken, found });
  }

  #putDown(seats: number[]): void {
    const { house } = this.#state;
    if (!house) return;
    const mine = new Set([...house.mine].filter((seat) => !seats.includes(seat)));
    const holdExpiresAt = mine.size > 0 ? house.holdExpiresAt : null;
    this.#set({
      house: { ...house, letters: lettered(house.letters, seats, SEAT_LETTERS.available), mine, holdExpiresAt },
    });
    this.#publish({ type: "released", seats });
  }

  #refused(problem: Problem): void {
    const { house } = this.#state;
    if (problem.code === "seats.taken" && problem.seats.length > 0 && house) {
      const others = problem.seats.filter((seat) => house.letters[seat - 1] === SEAT_LETTERS.available);
      this.#set({ house: { ...house, letters: lettered(house.letters, others, SEAT_LETTERS.held) } });
      this.#publish({ type: "lost", seats: problem.seats });
      return;
    }
    this.#set({ problem });
    if (problem.code === "holds.none") void this.refetch();
  }

  #set(next: Partial<RoomState>): void {
    this.#state = { ...this.#state, ...next };
    this.#listeners.forEach((listener) => listener());
  }

  #publish(update: SeatUpdate): void {
    this.#updateListeners.forEach((listener) => listener(update));
  }
}

function lettered(letters: SeatLetter[], seats: number[], letter: SeatLetter): SeatLetter[] {
  if (seats.length === 0) return letters;
  const next = [...letters];
  seats.forEach((seat) => (next[seat - 1] = letter));
  return next;
}
