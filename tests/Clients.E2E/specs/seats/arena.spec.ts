import { expect, test, type Locator, type Page, type WebSocketRoute } from "@playwright/test";
import { percentile, recordFrames, stopFrames } from "../../support/frames";
import { newMember } from "../../support/mail";
import { arenaShow, enterSeats, leaveSeats, logIn, showSeats } from "../../support/shop";

const END = "\u001e";
/** Several times what two quiet cores take (docs/bench). */
const FRAME_MS = 200;
const PAINT_MS = 6000;

// A trace copies the page at every step, which would be counted as ours.
test.use({ trace: "off", contextOptions: { reducedMotion: "no-preference" } });

const focused = (page: Page): Locator => page.locator('.seat-map [role="checkbox"]:focus');

/** What the canvas has where an element lies that nobody sees. */
async function colourAt(page: Page, seat: string): Promise<string> {
  return page.evaluate((number) => {
    const canvas = document.querySelector<HTMLCanvasElement>("main canvas");
    const box = document.querySelector(`.seat-map [data-seat="${number}"]`)?.getBoundingClientRect();
    const paper = canvas?.getContext("2d");
    if (!canvas || !box || !paper) return "";
    const frame = canvas.getBoundingClientRect();
    const scale = canvas.width / frame.width;
    const [x, y] = [box.x + box.width / 2 - frame.x, box.y + box.height / 2 - frame.y];
    return [...paper.getImageData(Math.round(x * scale), Math.round(y * scale), 1, 1).data].join(" ");
  }, seat);
}

test("in an arena drawn by canvas one seat is taken by the mouse and the next by keys", async ({
  page,
  request,
}, info) => {
  const show = await arenaShow(request);
  await logIn(page, await newMember(request));
  await enterSeats(page, show.session.id);
  await expect(page.locator("main canvas")).toBeVisible();
  expect(await page.locator(".seat-map [data-seat]").count(), "elements of one part only").toBeLessThan(1000);

  const free = page.locator('.seat-map [role="checkbox"][data-state="A"]');
  const box = await free.nth(40).boundingBox();
  const number = (await free.nth(40).getAttribute("data-seat")) ?? "";
  if (!box) throw new Error("The seat has no place");
  const before = await colourAt(page, number);
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  const pressed = page.locator(`.seat-map [data-seat="${number}"]`);
  await expect(pressed).toHaveAttribute("aria-checked", "true");
  await expect(pressed).toBeFocused();
  await expect.poll(() => colourAt(page, number), { message: "painted as mine" }).not.toBe(before);
  const mine = page.getByRole("region", { name: "내 좌석" }).getByRole("listitem");
  await expect(mine).toHaveCount(1);

  await page.keyboard.press("ArrowRight");
  await expect(focused(page)).not.toHaveAttribute("data-seat", number);
  const name = (await focused(page).getAttribute("aria-label")) ?? "";
  expect(name).toMatch(/구역 \d+열 \d+번.*선택 가능/);
  await page.keyboard.press("Space");
  await expect(focused(page)).toHaveAttribute("aria-checked", "true");
  await expect(mine).toHaveCount(2);
  await expect(mine.filter({ hasText: name.split(",")[0] ?? "" })).toHaveCount(1);
  await page.screenshot({ path: info.outputPath("arena.png") });

  await page.getByRole("button", { name: "목록" }).click();
  await expect(mine).toHaveCount(2);
  await leaveSeats(page);
});

test("an arena is painted soon, moves smoothly and shows 500 changes at once", async ({ page, request }) => {
  test.setTimeout(180_000);
  const show = await arenaShow(request);
  let hub: WebSocketRoute | undefined;
  await page.routeWebSocket(/\/hubs\/seats/, (socket) => {
    hub = socket;
    socket.connectToServer();
  });
  await logIn(page, await newMember(request));
  await enterSeats(page, show.session.id);
  const answer = page.waitForResponse(
    (response) => /\/api\/sessions\/\d+\/seats$/.test(response.url()) && response.ok(),
  );
  await page.reload();
  const { version, states } = (await (await answer).json()) as { version: number; states: string };
  const from = Date.now();
  await page.locator(".seat-map .house").waitFor();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const painted = Date.now() - from;
  await showSeats(page);
  await expect.poll(() => hub !== undefined, { message: "the seats' hub is connected" }).toBe(true);

  const zoomed = await framesOf(page, async () => {
    await page.mouse.move(400, 400);
    for (let step = 0; step < 30; step++) await page.mouse.wheel(0, step < 15 ? 60 : -60);
  });
  const dragged = await framesOf(page, async () => {
    await page.mouse.down();
    for (let step = 0; step < 30; step++) await page.mouse.move(400 + step * 8, 400 + step * 4);
    await page.mouse.up();
  });
  const inSight = await page.locator('.seat-map [role="checkbox"]').first().getAttribute("data-seat");
  const first = Number(inSight);
  const applied: number[] = [];
  for (let batch = 0; batch < 6; batch++) {
    const letter = batch % 2 === 0 ? "R" : "A";
    const changes = Array.from({ length: states.length - first }, (_, index) => first + index)
      .filter((seat) => states[seat - 1] !== "-")
      .slice(0, 500)
      .map((seat) => [seat, letter]);
    const frames = await framesOf(page, async () => {
      const delta = { version: version + batch + 1, previous: version + batch, changes };
      hub?.send(JSON.stringify({ type: 1, target: "Seats", arguments: [delta] }) + END);
      await expect(page.locator(`.seat-map [data-seat="${first}"]`)).toHaveAttribute("data-state", letter);
    });
    applied.push(Math.max(...frames));
  }

  const figures = {
    zoom: percentile(zoomed, 0.95),
    drag: percentile(dragged, 0.95),
    changes: percentile(applied, 0.95),
  };
  console.log(
    `arena: map painted ${painted} ms after its answer; frame p95 while zooming ${figures.zoom} ms, dragging ${figures.drag} ms; longest frame with 500 changes ${figures.changes} ms (worst of 6; median ${percentile(applied, 0.5)})`,
  );
  expect(painted).toBeLessThan(PAINT_MS);
  expect(figures.zoom).toBeLessThan(FRAME_MS);
  expect(figures.drag).toBeLessThan(FRAME_MS);
  expect(figures.changes).toBeLessThan(FRAME_MS);
  await page.reload();
  await expect(page.getByRole("group", { name: "좌석 배치도" })).toBeVisible();
  await leaveSeats(page);
});

async function framesOf(page: Page, act: () => Promise<void>): Promise<number[]> {
  await recordFrames(page);
  await act();
  return stopFrames(page);
}
