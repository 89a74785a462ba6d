import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openHub, type Connection } from "@/platform/realtime/hub";

/** A connection whose server the test plays: starts and calls answer when it says so. */
const line = vi.hoisted(() => ({
  made: [] as { options: unknown; close: () => void; stopped: boolean }[],
  start: (): Promise<void> => Promise.resolve(),
}));

vi.mock("@microsoft/signalr", () => ({
  HttpTransportType: { WebSockets: 1 },
  LogLevel: { None: 6 },
  HubConnectionBuilder: class {
    options: unknown;
    withUrl(_: string, options: unknown) {
      this.options = options;
      return this;
    }
    configureLogging() {
      return this;
    }
    build() {
      const known = { options: this.options, close: (): void => undefined, stopped: false };
      line.made.push(known);
      return {
        start: () => line.start(),
        stop: () => ((known.stopped = true), new Promise(() => undefined)),
        onclose: (listener: () => void) => (known.close = listener),
      };
    }
  },
}));

beforeEach(() => {
  line.made.length = 0;
  line.start = () => Promise.resolve();
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

function open(enter: () => Promise<void> = () => Promise.resolve()) {
  const states: Connection[] = [];
  const hub = openHub(
    "/hubs/queue",
    () => undefined,
    enter,
    (state) => states.push(state),
  );
  return { hub, states };
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

test("a hub is reached by a WebSocket without asking first", async () => {
  const { hub, states } = open();
  await pass(10);
  expect(line.made[0]?.options).toMatchObject({ skipNegotiation: true, transport: 1 });
  expect(states).toEqual(["connected"]);
  hub.stop();
});

test("a start that never answers is given up and tried again", async () => {
  line.start = () => new Promise(() => undefined);
  const { hub, states } = open();
  await pass(6500);
  expect(states).toEqual(["reconnecting"]);
  line.start = () => Promise.resolve();
  await pass(10_000);
  expect(states.at(-1)).toBe("connected");
  hub.stop();
});

test("a line that is lost is replaced without waiting for its end", async () => {
  const { hub, states } = open();
  await pass(10);
  line.made[0]?.close();
  await pass(3000);
  expect(line.made).toHaveLength(2);
  expect(states).toEqual(["connected", "reconnecting", "connected"]);
  hub.stop();
});

test("after waking, a line that does not answer is replaced", async () => {
  let answers = true;
  const { hub, states } = open(() => (answers ? Promise.resolve() : new Promise(() => undefined)));
  await pass(10);
  answers = false;
  window.dispatchEvent(new Event("online"));
  await pass(4500);
  answers = true;
  await pass(10_000);
  expect(line.made[0]?.stopped).toBe(true);
  expect(states.at(-1)).toBe("connected");
  hub.stop();
});

test("a page that is left lets go of its line, so that the back-forward cache takes it", async () => {
  const { hub } = open();
  await pass(10);
  window.dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
  expect(line.made[0]?.stopped).toBe(true);
  hub.stop();
});
