import { expect, test, type Page, type WebSocketRoute } from "@playwright/test";
import { percentile, stopFrames, recordFrames } from "../../support/frames";
import { newMember } from "../../support/mail";
import { largestShow, leaveSeats, logIn, showSeats } from "../../support/shop";

const END = "\u001e";
/** Some six times what two quiet cores take (docs/bench): it fails when work grows with the house, not with the neighbours' load. */
const FRAME_MS = 200;
const CHANGES_MS = 120;

// A trace takes a copy of the page at every step: five thousand seats of work that would be counted as ours.
// And what most people see fades and moves.
test.use({ trace: "off", contextOptions: { reducedMotion: "no-preference" } });

test("a house of 5,000 seats moves smoothly, and shows 500 changes at once", async ({ page, request }) => {
  test.setTimeout(180_000);
  const show = await largestShow(request);
  let hub: WebSocketRoute | undefined;
  await page.routeWebSocket(/\/hubs\/seats/, (socket) => {
    hub = socket;
    socket.connectToServer();
  });
  await logIn(page, await newMember(request));
  const map = page.waitForResponse((response) => /\/api\/sessions\/\d+\/seats$/.test(response.url()) && response.ok());
  await page.goto(`/sessions/${show.session.id}/queue`);
  const { version, states } = (await (await map).json()) as { version: number; states: string };
  expect(states.length).toBe(5000);
  await expect(page.locator(".seat-map [data-seat]")).toHaveCount(5000);
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
  const applied: number[] = [];
  for (let batch = 0; batch < 6; batch++) {
    const letter = batch % 2 === 0 ? "R" : "A";
    const changes = Array.from({ length: 500 }, (_, index) => [index * 10 + 3, letter]);
    const frames = await framesOf(page, async () => {
      hub?.send(
        JSON.stringify({
          type: 1,
          target: "Seats",
          arguments: [{ version: version + batch + 1, previous: version + batch, changes }],
        }) + END,
      );
      await expect(page.locator(`.seat-map [data-seat="4993"]`)).toHaveAttribute("data-state", letter);
    });
    applied.push(Math.max(...frames));
  }

  const figures = {
    zoom: percentile(zoomed, 0.95),
    drag: percentile(dragged, 0.95),
    changes: percentile(applied, 0.5),
  };
  console.log(
    `frame p95 while zooming ${figures.zoom} ms, dragging ${figures.drag} ms; longest frame with 500 changes ${figures.changes} ms (median of 6)`,
  );
  expect(figures.zoom).toBeLessThan(FRAME_MS);
  expect(figures.drag).toBeLessThan(FRAME_MS);
  expect(figures.changes).toBeLessThan(CHANGES_MS);
  await page.reload();
  await expect(page.getByRole("group", { name: "좌석 배치도" })).toBeVisible();
  await leaveSeats(page);
});

async function framesOf(page: Page, act: () => Promise<void>): Promise<number[]> {
  await recordFrames(page);
  await act();
  return stopFrames(page);
}
