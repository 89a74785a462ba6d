import { Problem, isAborted, toProblem } from "@/platform/api/problem";
import type { EntryPass, Place } from "@/platform/api/types";
import { openHub, type Connection, type LiveHub } from "@/platform/realtime/hub";
import { onWake } from "@/platform/realtime/wake";
import { joinQueue } from "./join";
import { readPlace } from "./place";

const HEARTBEAT_MS = 5000;
/** So many answers without a live connection, and plain requests are what there is. */
const POLLS_TO_TELL = 2;

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
 * request keeps the heartbeat, so a network that blocks WebSockets costs liveness and never the place. Whatever the hub
 * believes of itself, a page that wakes asks at once.
 */
export class WaitingRoom {
  readonly #sessionId: number;
  readonly #events: WaitingRoomEvents;
  readonly #abort = new AbortController();
  #hub: LiveHub | null = null;
  #live = false;
  #joined = false;
  #polls = 0;
  #lostAt = -Infinity;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(sessionId: number, events: WaitingRoomEvents) {
    this.#sessionId = sessionId;
    this.#events = events;
  }

  async open(): Promise<void> {
    if (!(await this.#ask())) return;
    this.#timer = setInterval(() => !this.#live && void this.#poll(), HEARTBEAT_MS);
    const offWake = onWake(() => void this.#poll());
    this.#abort.signal.addEventListener("abort", offWake);
    this.#hub = openHub(
      "/hubs/queue",
      (connection) => {
        connection.on("Waiting", (place: Place) => this.#take(place));
        connection.on("Ready", (pass: EntryPass) => this.#ready(pass));
        connection.on("Refused", (code: string) => this.#refused(code));
      },
      (connection) => connection.invoke("Join", this.#sessionId),
      (state) => this.#connection(state),
    );
  }

  close(): void {
    this.#abort.abort();
    clearInterval(this.#timer);
    this.#hub?.stop();
  }

  #connection(state: Connection): void {
    if (this.#abort.signal.aborted) return;
    const wasLive = this.#live;
    this.#live = state === "connected";
    if (this.#live) this.#polls = 0;
    if (this.#live || this.#polls < POLLS_TO_TELL) this.#events.onConnection(state);
    // Whose turn came while the line was dying should not wait for the next heartbeat.
    if (wasLive && !this.#live) void this.#poll();
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
    this.#connection("reconnecting");
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
    this.#joined = false;
    if (!(await this.#ask())) return false;
    await this.#joinAgain();
    return true;
  }

  async #joinAgain(): Promise<void> {
    if (this.#abort.signal.aborted || !this.#hub) return;
    await this.#hub.enter();
  }

  #take(place: Place): void {
    if (this.#abort.signal.aborted) return;
    this.#joined = true;
    const { entryPass, passExpiresAt } = place;
    if (entryPass && passExpiresAt) this.#ready({ entryPass, passExpiresAt });
    else this.#events.onPlace(place);
  }

  #ready(pass: EntryPass): void {
    if (!this.#abort.signal.aborted) this.#events.onReady(pass);
  }

  async #poll(): Promise<void> {
    await this.#ask(() => {
      if (!this.#live && ++this.#polls === POLLS_TO_TELL) this.#events.onConnection("polling");
    });
  }

  /** Where I stand; joins if no answer has said yet that I did. Answers whether there is anything left to wait for. */
  async #ask(onAnswer?: () => void): Promise<boolean> {
    const { signal } = this.#abort;
    try {
      const place = await (this.#joined ? readPlace : joinQueue)(this.#sessionId, signal);
      this.#take(place);
      if (!signal.aborted) onAnswer?.();
      return !signal.aborted;
    } catch (error) {
      if (isAborted(error) || signal.aborted) return false;
      const problem = toProblem(error);
      if (problem.code === "queue.not-joined") return this.#lost();
      if (problem.passing) return this.#unreached();
      this.#events.onRefused(problem);
      return false;
    }
  }

  #unreached(): true {
    if (this.#polls >= POLLS_TO_TELL) this.#events.onConnection("reconnecting");
    this.#polls = 0;
    return true;
  }
}
