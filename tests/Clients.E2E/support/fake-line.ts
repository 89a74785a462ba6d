import type { Page, WebSocketRoute } from "@playwright/test";

const END = "\u001e";
const HUB = /\/hubs\/queue/;
const PING_MS = 4000;
const PLACE = "**/api/sessions/*/queue";
const DRAW = "**/api/sessions/*/queue/draw";

const nowhere = {
  position: null,
  behind: null,
  total: null,
  estimatedSeconds: null,
  paused: false,
  session: {
    postId: 1,
    performance: "달빛 아래",
    time: "2026-12-03T11:00:00Z",
    venue: "예술의전당",
    hall: "오페라극장",
  },
  opensAt: null,
  entryPass: null,
  passExpiresAt: null,
};

export function waitingAt(position: number) {
  return { ...nowhere, state: "Waiting", position, behind: 412, total: position + 412, estimatedSeconds: 540 };
}

export function admitted() {
  return {
    ...nowhere,
    state: "Admitted",
    entryPass: "pass",
    passExpiresAt: new Date(Date.now() + 600_000).toISOString(),
  };
}

export function lobbyOf(total: number, opensInSeconds: number) {
  return { ...nowhere, state: "Lobby", total, opensAt: new Date(Date.now() + opensInSeconds * 1000).toISOString() };
}

/** A real draw's seed and member, among two thousand more. */
export const drawn = {
  commitment: "97eb71219bd63796574c24fba2c8e6c574819b40ec958fc68a74a882a5608700",
  seed: "fedbf02e155f0b8557d5f6206bc76b127cd3454b37b01e41af8e618f07d49dd9",
  drawnAt: "2026-12-03T11:00:00.012Z",
  formula: "",
  total: 2000,
  session: nowhere.session,
  rankSamples: Array.from({ length: 1000 }, (_, index) => ({
    place: (index + 1) * 2,
    number: (index + 1) * 562_949_953_421,
  })),
};
export const drawnSession = 118;
export const drawnMe = { memberId: 1, number: 168_684_161_604_707 };

export async function fakeDraw(page: Page, draw: object): Promise<void> {
  await page.route(DRAW, (route) => route.fulfill({ json: draw }));
}

/** Others' seats, so that a picture shows an evening of sale: every house of fresh demo data is empty. */
export async function fakeNeighbours(page: Page): Promise<void> {
  await page.route("**/api/sessions/*/seats", async (route) => {
    const response = await route.fetch();
    const map = (await response.json()) as { states: string };
    const other = (letter: string, seat: number) =>
      letter === "A" && (seat * 2654435761) % 97 < 31 ? ((seat * 7) % 11 ? "R" : "H") : letter;
    await route.fulfill({ response, json: { ...map, states: Array.from(map.states, other).join("") } });
  });
}

export interface FakeRoom {
  push(target: "Waiting" | "Ready" | "Refused", argument: unknown): void;
  /** The server goes away and does not come back. */
  goAway(): Promise<void>;
  /** The line stays open, and nothing comes over it any more: not even a ping. */
  goSilent(): void;
  /** A proxy that lets no WebSocket through. */
  barSockets(): Promise<void>;
  /** What the room knows from now on, and tells whoever asks. */
  becomes(place: object): void;
  stop(): Promise<void>;
}

/**
 * A room for one page, in states that are hard to reach: a long line needs thousands of members, others last a moment. The
 * hub's wire is answered as SignalR's JSON protocol is written, so the client under test stays whole.
 */
export async function fakeRoom(page: Page, place: object): Promise<FakeRoom> {
  const sockets: WebSocketRoute[] = [];
  let away = false;
  let silent = false;
  let barred = false;
  let now = place;
  await page.route(PLACE, (route) => (away ? route.abort() : route.fulfill({ json: now })));
  await page.routeWebSocket(HUB, async (socket) => {
    if (away || barred) {
      await socket.close({ code: 1011 });
      return;
    }
    sockets.push(socket);
    socket.onMessage((message) => !silent && reply(socket, String(message), now));
  });
  const pings = setInterval(() => !silent && sockets.at(-1)?.send(JSON.stringify({ type: 6 }) + END), PING_MS);
  page.on("close", () => clearInterval(pings));
  return {
    push: (target, argument) => sockets.at(-1)?.send(JSON.stringify({ type: 1, target, arguments: [argument] }) + END),
    goAway: async () => {
      away = true;
      await sockets.at(-1)?.close({ code: 1011 });
    },
    goSilent: () => (silent = true),
    barSockets: async () => {
      barred = true;
      await sockets.at(-1)?.close({ code: 1011 });
    },
    becomes: (next) => (now = next),
    stop: async () => {
      clearInterval(pings);
      await page.unrouteAll({ behavior: "ignoreErrors" });
      await page.goto("about:blank");
    },
  };
}

function reply(socket: WebSocketRoute, message: string, place: object): void {
  for (const frame of message.split(END).filter(Boolean)) {
    const call = JSON.parse(frame) as { protocol?: string; type?: number; target?: string; invocationId?: string };
    if (call.protocol) socket.send(`{}${END}`);
    if (call.target !== "Join") continue;
    socket.send(JSON.stringify({ type: 3, invocationId: call.invocationId, result: null }) + END);
    socket.send(JSON.stringify({ type: 1, target: "Waiting", arguments: [place] }) + END);
  }
}
