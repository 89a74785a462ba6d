import { Problem, isAborted, toProblem } from "@/platform/api/problem";
import type { EntryPass, Place } from "@/platform/api/types";
import { openHub, type Connection, type LiveHub } from "@/platform/realtime/hub";
import { joinQueue, readPlace } from "./place";

const HEARTBEAT_MS = 5000;

/** A place lost again so soon after joining anew is not kept by trying on. */
const LOST_AGAIN_WITHIN_MS = 30_000;

export interface WaitingRoomEvents {
  onPlace(place: Place): void;
  onReady(pass: EntryPass): void;
  /** The room no longer knows us, and we are joining anew. */
  onLost(): void;
  onRefused(problem: Problem): void;
  onConnection(state: Connection): void;
}

/**
 * Keeps one place alive: joins over HTTP for a first answer, then listens on the hub. While the hub is away a plain
 * request keeps the heartbeat, so a network that blocks WebSockets costs liveness and never the place.
 */
export class WaitingRoom {
  readonly #sessionId: number;
  readonly #events: WaitingRoomEvents;
  readonly #abort = new AbortController();
  #hub: LiveHub | null = null;
  #connected = false;
  #lostAt = -Infinity;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(sessionId: number, events: WaitingRoomEvents) {
    this.#sessionId = sessionId;
    this.#events = events;
  }

  async open(): Promise<void> {
    if (!(await this.#ask(joinQueue))) return;
    this.#timer = setInterval(() => void this.#heartbeat(), HEARTBEAT_MS);
    const hub = await openHub(
      "/hubs/queue",
      (connection) => {
        connection.on("Waiting", (place: Place) => this.#take(place));
        connection.on("Ready", (pass: EntryPass) => this.#events.onReady(pass));
        connection.on("Refused", (code: string) => this.#refused(code));
      },
      (connection) => connection.invoke("Join", this.#sessionId),
      (state) => {
        this.#connected = state === "connected";
        this.#events.onConnection(state);
      },
    );
    if (this.#abort.signal.aborted) hub.stop();
    else this.#hub = hub;
  }

  close(): void {
    this.#abort.abort();
    clearInterval(this.#timer);
    this.#hub?.stop();
  }

  /** A server that is only busy has not refused the place: plain requests carry it until the hub takes us again. */
  #refused(code: string): void {
    if (code === "queue.not-joined") {
      void this.#lost();
      return;
    }
    if (code !== "busy") {
      this.#events.onRefused(new Problem(422, { code }));
      return;
    }
    this.#connected = false;
    this.#events.onConnection("reconnecting");
    setTimeout(() => void this.#joinAgain(), HEARTBEAT_MS);
  }

  /** The server came back without the line. Joining anew costs the old place, so it is said and never done in silence. */
  async #lost(): Promise<boolean> {
    const again = Date.now() - this.#lostAt < LOST_AGAIN_WITHIN_MS;
    this.#lostAt = Date.now();
    if (again) {
      this.#events.onRefused(new Problem(404, { code: "queue.not-joined" }));
      return false;
    }
    this.#events.onLost();
    if (!(await this.#ask(joinQueue))) return false;
    await this.#joinAgain();
    return true;
  }

  async #joinAgain(): Promise<void> {
    if (this.#abort.signal.aborted || !this.#hub) return;
    await this.#hub.enter();
  }

  #take(place: Place): void {
    if (this.#abort.signal.aborted) return;
    if (place.entryPass && place.passExpiresAt) {
      this.#events.onReady({ entryPass: place.entryPass, passExpiresAt: place.passExpiresAt });
    } else {
      this.#events.onPlace(place);
    }
  }

  async #heartbeat(): Promise<void> {
    if (!this.#connected) await this.#ask(readPlace);
  }

  async #ask(request: (sessionId: number, signal: AbortSignal) => Promise<Place>): Promise<boolean> {
    try {
      this.#take(await request(this.#sessionId, this.#abort.signal));
      return !this.#abort.signal.aborted;
    } catch (error) {
      if (isAborted(error) || this.#abort.signal.aborted) return false;
      const problem = toProblem(error);
      if (problem.code === "queue.not-joined") return this.#lost();
      if (problem.passing) return true;
      this.#events.onRefused(problem);
      return false;
    }
  }
}
