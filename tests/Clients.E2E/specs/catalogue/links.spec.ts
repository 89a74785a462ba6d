import { expect, test } from "@playwright/test";
import { refusalsOf } from "../../support/policy";
import { lobbyShow, openShows } from "../../support/shop";

test("a shared link tells what stands there without a script, and its data runs against no policy", async ({
  page,
  request,
}) => {
  const [show] = await openShows(request);
  if (!show) throw new Error("No session is open");
  const path = `/performances/${show.post.id}`;
  const html = await (await request.get(path)).text();
  expect(html).toContain('<meta property="og:title"');
  expect(html).toMatch(new RegExp(`<link rel="canonical" href="https?://[^"]+${path}"`));
  const [, data] = /<script type="application\/ld\+json"[^>]*>([^<]+)</.exec(html) ?? [];
  expect((JSON.parse(data ?? "{}") as { name: string }).name).toBe(show.post.performance.name);

  const refused = refusalsOf(page);
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1, name: show.post.title })).toBeVisible();
  await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(1);
  expect(refused).toEqual([]);

  const map = await (await request.get("/sitemap.xml")).text();
  expect(map).toContain(`${path}</loc>`);
  expect(await (await request.get("/robots.txt")).text()).toContain("/sitemap.xml");
  expect((await request.get("/performances/999999999")).status()).toBe(404);
});

test("a venue opens from a performance, with what else is on there", async ({ page, request }) => {
  const [show] = await openShows(request);
  if (!show) throw new Error("No session is open");
  await page.goto(`/performances/${show.post.id}`);
  await page.getByRole("link", { name: show.post.venue.name }).click();
  await expect(page).toHaveURL(/\/venues\/\d+$/);
  await expect(page.getByRole("heading", { level: 1, name: show.post.venue.name })).toBeVisible();
  await expect(page.getByRole("link", { name: show.post.title })).toBeVisible();
  await expect(page.getByRole("link", { name: /카카오맵/ })).toHaveAttribute("rel", "noopener noreferrer");
  // The canonical address of the page one came to would be shared for this one.
  await expect(page.locator("link[rel=canonical]")).toHaveCount(0);
});

test("the days of a performance are walked by keyboard", async ({ page, request }) => {
  const shows = await openShows(request);
  const many = shows.find(
    ({ post }) => new Set(post.sessions.map((each) => each.performanceTime.slice(0, 10))).size > 3,
  );
  if (!many) throw new Error("No performance has several days");
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/performances/${many.post.id}`);
  const grid = page.getByRole("grid", { name: /^날짜 선택/ });
  const chosen = grid.getByRole("button", { pressed: true });
  const first = await chosen.getAttribute("data-day");
  await chosen.focus();
  await page.keyboard.press("ArrowRight");
  await expect(chosen).not.toHaveAttribute("data-day", first ?? "");
  await expect(chosen).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(chosen).toHaveAttribute("data-day", first ?? "");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test("an opening to come is a file for calendars", async ({ request }) => {
  const { post, session } = await lobbyShow(request);
  const file = await request.get(`/api/posts/${post.id}/opening.ics?sessionId=${session.id}`);
  expect(file.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
  expect(await file.text()).toMatch(/^BEGIN:VCALENDAR\r\n/);
});
