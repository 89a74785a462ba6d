import { expect, test } from "@playwright/test";
import { startElsewhere, type Elsewhere } from "../../support/elsewhere";
import { demo, enterSeats, logIn, openShows, reserve, takeSeats } from "../../support/shop";

let elsewhere: Elsewhere;
test.beforeAll(async () => {
  elsewhere = await startElsewhere();
});
test.afterAll(() => elsewhere.stop());
test.use({ baseURL: undefined });

test("a client on another site sells as ours does, and stays logged in", async ({ browser, playwright }) => {
  const context = await browser.newContext({ baseURL: elsewhere.pages, locale: "ko-KR" });
  const page = await context.newPage();
  const api = await playwright.request.newContext({ baseURL: elsewhere.server });
  const [show] = await openShows(api);
  expect(show).toBeDefined();
  if (!show) return;

  await page.goto(`/performances/${show.post.id}`);
  const poster = page.getByRole("main").locator("img").first();
  await expect(poster).toHaveAttribute("src", new RegExp(`^${elsewhere.server}/`));
  await expect.poll(() => poster.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);

  await logIn(page, demo);
  await page.reload();
  await expect(page.getByRole("button", { name: "로그아웃" })).toBeVisible();
  const cookies = await context.cookies();
  expect(cookies.find((cookie) => cookie.name.endsWith("pickgo_refresh"))?.sameSite).toBe("None");

  await enterSeats(page, show.session.id);
  await takeSeats(page, 2);
  await reserve(page);
  await expect(page).toHaveURL(new RegExp(`^${elsewhere.pages}/checkout/`));
  await context.close();
  await api.dispose();
});
