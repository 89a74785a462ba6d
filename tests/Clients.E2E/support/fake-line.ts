import type { Page, WebSocketRoute } from "@playwright/test";

const END = "\u001e";
const HUB = /\/hubs\/queue/;
const PLACE = "**/api/sessions/*/queue";

/**
 * A long line for one page: filling a real one needs thousands of members. The hub's wire is answered as SignalR's JSON
 * protocol is written, so the client under test stays whole.
 */
export async function fakeWaiting(page: Page, position: number): Promise<() => Promise<void>> {
  const place = {
    state: "Waiting", position, behind: 412, total: position + 412, estimatedSeconds: 540, opensAt: null, entryPass: null, passExpiresAt: null,
  };
  await page.route(PLACE, (route) => route.fulfill({ json: place }));
  await page.route(/\/hubs\/queue\/negotiate/, (route) =>
    route.fulfill({
      json: { negotiateVersion: 1, connectionId: "a", connectionToken: "a", availableTransports: [{ transport: "WebSockets", transferFormats: ["Text"] }] },
    }),
  );
  await page.routeWebSocket(HUB, (socket) => socket.onMessage((message) => reply(socket, String(message), place)));
  return async () => {
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await page.goto("about:blank");
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
