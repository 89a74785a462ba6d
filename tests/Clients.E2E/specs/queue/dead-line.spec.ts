import { expect, test, type Page } from "@playwright/test";
import { admitted, fakeRoom, waitingAt, type FakeRoom } from "../../support/fake-line";
import { demo, lobbyShow, logIn, openShows } from "../../support/shop";

/** At place 57 on a fake line; where it lets in, the seats need not load. */
async function waitAt57(page: Page, sessionId: number): Promise<FakeRoom> {
  await logIn(page, demo);
  const room = await fakeRoom(page, waitingAt(57));
  await page.route("**/api/sessions/*/seats", () => undefined);
  await page.goto(`/sessions/${sessionId}/queue`);
  await expect(page.getByText("연결됨", { exact: true })).toBeVisible();
  return room;
}

const inside = /\/sessions\/\d+\/seats$/;

test("a member who is let in while the line is silent goes in before SignalR's own half minute", async ({
  page,
  request,
}) => {
  const room = await waitAt57(page, (await lobbyShow(request)).session.id);
  room.goSilent();
  room.becomes(admitted());
  await expect(page).toHaveURL(inside, { timeout: 20_000 });
  await room.stop();
});

test("a page that is looked at again asks at once", async ({ page, request }) => {
  const room = await waitAt57(page, (await lobbyShow(request)).session.id);
  // The pings go on: by its connection the page would wait for ever.
  room.becomes(admitted());
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await expect(page).toHaveURL(inside, { timeout: 8000 });
  await room.stop();
});

test("where no WebSocket gets through the page says how it learns its place, and goes in by it", async ({
  page,
  request,
}) => {
  const room = await waitAt57(page, (await lobbyShow(request)).session.id);
  await room.barSockets();
  await expect(page.getByText("연결됨 · 몇 초마다 확인해요")).toBeVisible({ timeout: 30_000 });
  room.becomes(admitted());
  await expect(page).toHaveURL(inside, { timeout: 20_000 });
  await room.stop();
});

test("the hubs are reached by one request, which any server can answer", async ({ page, request }) => {
  const [show] = await openShows(request);
  if (!show) throw new Error("No session is open");
  const asked: string[] = [];
  page.on("request", (each) => asked.push(new URL(each.url()).pathname));
  const sockets: string[] = [];
  page.on("websocket", (each) => sockets.push(new URL(each.url()).pathname));
  await logIn(page, demo);
  await page.goto(`/sessions/${show.session.id}/queue`);
  await expect(page).toHaveURL(inside, { timeout: 30_000 });
  await expect.poll(() => sockets).toContain("/hubs/seats");
  expect(asked.filter((path) => path.endsWith("/negotiate"))).toEqual([]);
});

test("a paused room says so, and goes on by itself", async ({ page, request }) => {
  const room = await waitAt57(page, (await lobbyShow(request)).session.id);
  room.push("Waiting", { ...waitingAt(57), paused: true, estimatedSeconds: null });
  await expect(page.getByText("입장을 잠시 멈췄어요")).toBeVisible();
  await expect(page).toHaveTitle(/입장 일시 멈춤/);
  room.push("Waiting", waitingAt(56));
  await expect(page.getByText("입장을 잠시 멈췄어요")).toHaveCount(0);
  await expect(page.getByText("예상 대기 시간")).toBeVisible();
  await room.stop();
});
