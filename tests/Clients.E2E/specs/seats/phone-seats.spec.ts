import { expect, test, type Page } from "@playwright/test";
import { newMember } from "../../support/mail";
import { enterSeats, logIn, largestShow, showSeats } from "../../support/shop";

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

/** Inside the largest open house, where seats are small. */
async function enterLargest(page: Page, request: Parameters<typeof largestShow>[0]): Promise<void> {
  const show = await largestShow(request);
  await logIn(page, await newMember(request));
  await enterSeats(page, show.session.id);
}

/** A free seat in the middle of what is in sight, where it is and how large. */
async function seatInSight(page: Page) {
  const found = await page.evaluate(() => {
    const map = document.querySelector(".seat-map")?.getBoundingClientRect();
    if (!map) return null;
    const inside = [...document.querySelectorAll<SVGElement>('.seat-map [data-state="A"]')].map((each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      return { seat: each.dataset.seat ?? "", x: x + width / 2, y: y + height / 2, size: Math.min(width, height) };
    });
    const middle = { x: map.x + map.width / 2, y: map.y + map.height / 2 };
    return inside.sort(
      (a, b) => Math.hypot(a.x - middle.x, a.y - middle.y) - Math.hypot(b.x - middle.x, b.y - middle.y),
    )[0];
  });
  if (!found) throw new Error("No free seat is in sight");
  return found;
}

async function shareOfMap(page: Page): Promise<number> {
  const box = await page.locator(".seat-map").boundingBox();
  return (box?.height ?? 0) / (page.viewportSize()?.height ?? 1);
}

test("a finger zooms to small seats before it takes one, and the map keeps its room", async ({
  page,
  request,
}, info) => {
  await enterLargest(page, request);
  await showSeats(page);
  const small = await seatInSight(page);
  expect(small.size, "seats of this house are small at first").toBeLessThan(24);
  await expect(page.getByRole("button", { name: "추천받기" })).toBeInViewport();
  expect(await shareOfMap(page)).toBeGreaterThanOrEqual(0.6);
  await page.screenshot({ path: info.outputPath("before.png") });

  await page.touchscreen.tap(small.x, small.y);
  await expect.poll(async () => (await seatInSight(page)).size).toBeGreaterThanOrEqual(24);
  await expect(page.locator('.seat-map [data-state="mine"]')).toHaveCount(0);
  await expect(page.locator(".seat-map .seat-number").first()).toBeVisible();
  await expect(page.locator(".seat-map .edge-row").first()).toBeVisible();

  const large = await seatInSight(page);
  await page.touchscreen.tap(large.x, large.y);
  await expect(page.locator(`.seat-map [data-seat="${large.seat}"]`)).toHaveAttribute("aria-checked", "true");
  expect(await shareOfMap(page)).toBeGreaterThanOrEqual(0.6);
  await page.screenshot({ path: info.outputPath("after.png") });
});

test("until a seat is taken the lower edge is one row that finds some, and then it says why", async ({
  page,
  request,
}, info) => {
  await enterLargest(page, request);
  const edge = page.getByRole("complementary", { name: "선택한 좌석과 안내" });
  const find = page.getByRole("button", { name: "추천받기" });
  await expect(find).toBeInViewport({ ratio: 1 });
  // One row is a finger high, with a little air around it.
  expect((await edge.boundingBox())?.height).toBeLessThanOrEqual(64);
  expect(await shareOfMap(page)).toBeGreaterThanOrEqual(0.6);
  await page.screenshot({ path: info.outputPath("one-row.png") });

  await find.click();
  await expect(page.getByTestId("found")).toHaveText(
    /추천 이유 .+ 구역 [A-Z]+열 · (왼쪽|중앙|오른쪽) .+ · 무대 정면에서 \d+°/,
  );
  await expect(page.getByRole("button", { name: "2석 예매하기" })).toBeInViewport({ ratio: 1 });
  expect(await shareOfMap(page)).toBeGreaterThanOrEqual(0.6);
  await page.screenshot({ path: info.outputPath("found.png") });
});

test("a finger that rests on a seat is told of it, and takes nothing", async ({ page, request }, info) => {
  await enterLargest(page, request);
  await showSeats(page);
  const small = await seatInSight(page);
  await page.touchscreen.tap(small.x, small.y);
  await expect.poll(async () => (await seatInSight(page)).size).toBeGreaterThanOrEqual(24);
  const { x, y } = await seatInSight(page);
  const touch = await page.context().newCDPSession(page);
  await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
  await expect(page.getByText(/원 · 선택 가능/)).toBeVisible();
  await page.screenshot({ path: info.outputPath("rest.png") });
  await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await expect(page.locator('.seat-map [data-state="mine"]')).toHaveCount(0);
});

test("no button lies over the map, and the overview tells what an area costs", async ({ page, request }, info) => {
  await enterLargest(page, request);
  await page.getByRole("button", { name: "전체 보기" }).click();
  await page.screenshot({ path: info.outputPath("areas.png") });
  const map = await page.locator(".seat-map").boundingBox();
  expect(map?.width, "as wide as the screen, no wider").toBeLessThanOrEqual(360);
  for (const name of ["확대", "축소", "전체 보기"]) {
    const button = await page.getByRole("button", { name, exact: true }).boundingBox();
    expect(button?.y, name).toBeGreaterThanOrEqual((map?.y ?? 0) + (map?.height ?? 0));
  }
  await expect(
    page
      .locator(".seat-map .area text")
      .filter({ hasText: /석 [\d,]+원$/ })
      .first(),
  ).toBeVisible();
});
