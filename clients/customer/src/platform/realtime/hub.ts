import type { HubConnection } from "@microsoft/signalr";
import { atServer } from "@/platform/api/server";
import { within } from "@/platform/api/time-limit";
import { currentToken } from "@/platform/auth/refresh";
import { onPageLeft, onWake } from "./wake";

/** `polling`: no live connection is to be had, and plain requests bring what is new every few seconds. */
export type Connection = "connecting" | "connected" | "reconnecting" | "polling";

const DELAYS_MS = [0, 500, 1000, 2000, 3000];
const LONGEST_DELAY_MS = 5000;
const LEAST_SPREAD_MS = 300;
/** The server pings every four seconds: after this long a silence the line is dead, whatever the browser thinks of it. */
const SILENCE_MS = 10_000;
const PING_MS = 4000;
const START_MS = 6000;
const ENTER_MS = 4000;

export interface LiveHub {
  /** Enters once more on the connection that stands. */
  enter(): Promise<void>;
  stop(): void;
}

/**
 * One live connection that never gives up: somebody's place in the line hangs on it. `enter` runs after every connect, since
 * the server keeps nothing of a connection that was lost. Each try is a connection of its own: one on a dead line can take
 * minutes to notice that it was closed, and nobody waits for it. It speaks WebSockets without asking first, so that any
 * server behind any proxy can take it; where they are barred, the caller's plain requests carry on.
 */
export function openHub(
  path: string,
  listen: (connection: HubConnection) => void,
  enter: (connection: HubConnection) => Promise<void>,
  onState: (state: Connection) => void,
): LiveHub {
  let current: HubConnection | null = null;
  let turn = 0;
  let tries = 0;
  let connected = false;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const drop = () => {
    turn++;
    clearTimeout(retry);
    connected = false;
    void current?.stop();
    current = null;
  };
  const lost = () => {
    drop();
    onState("reconnecting");
    retry = setTimeout(() => void connect(), delayOf(tries++));
  };
  const connect = async () => {
    drop();
    const mine = turn;
    try {
      const made = await build(path);
      if (mine !== turn) return;
      current = made;
      listen(made);
      made.onclose(() => mine === turn && lost());
      await within(START_MS, made.start());
      await within(ENTER_MS, enter(made));
      if (mine !== turn) return;
      connected = true;
      tries = 0;
      onState("connected");
    } catch {
      if (mine === turn) lost();
    }
  };
  /** Enters again; a line that does not answer in time is replaced. */
  const again = async () => {
    const mine = turn;
    try {
      if (!current) throw new Error("No line");
      await within(ENTER_MS, enter(current));
      if (mine === turn) onState("connected");
    } catch {
      if (mine === turn) replace();
    }
  };
  const replace = () => {
    tries = 0;
    onState("reconnecting");
    void connect();
  };
  const quiet = [onWake(() => (connected ? void again() : replace())), onPageLeft(drop)];
  void connect();
  return {
    enter: again,
    stop() {
      quiet.forEach((off) => off());
      drop();
    },
  };
}

async function build(path: string): Promise<HubConnection> {
  const { HttpTransportType, HubConnectionBuilder, LogLevel } = await import("@microsoft/signalr");
  const connection = new HubConnectionBuilder()
    .withUrl(atServer(path), {
      skipNegotiation: true,
      transport: HttpTransportType.WebSockets,
      accessTokenFactory: async () => (await currentToken()) ?? "",
    })
    .configureLogging(LogLevel.None)
    .build();
  connection.serverTimeoutInMilliseconds = SILENCE_MS;
  connection.keepAliveIntervalInMilliseconds = PING_MS;
  return connection;
}

/** The jitter keeps thousands from coming back in one instant: to the first try too, because a server that stops ends all its lines at once. */
function delayOf(tries: number): number {
  const delay = DELAYS_MS[tries] ?? LONGEST_DELAY_MS;
  return delay + Math.random() * Math.max(LEAST_SPREAD_MS, Math.min(delay, 1000));
}
