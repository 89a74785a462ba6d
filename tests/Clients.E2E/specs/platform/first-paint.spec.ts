import { expect, test, type APIRequestContext, type Browser, type Locator, type Page } from "@playwright/test";
import { newMember } from "../../support/mail";
import { Transfers, painted, slowDown, watchPaint } from "../../support/paint";
import { enterSeats, lobbyShow, logIn, openShows, pay, reserve, takeSeats } from "../../support/shop";

const KIB = 1024;
const PAGE_BYTES = 180 * KIB;
const FONT_BYTES = 120 * KIB;
/**
 * On a machine that does nothing else it is to be under 2.5 s. What is asserted finds a page that waits for what it need not; machines
 * differ by three times, and on a slow one 3.3 to 6.7 s were seen of the same build.
 */
const LARGEST_PAINT_MS = 10_000;
const SHIFT = 0.05;
const sizes = { desktop: { width: 1280, height: 800 }, phone: { width: 360, height: 740 } };

test("the home page brings few bytes", async ({ page }, info) => {
  const transfers = await Transfers.of(page);
  await page.goto("/");
  await expect(page.getByRole("region", { name: "지금 인기" }).getByRole("listitem").first()).toBeVisible();
  await transfers.rest(page);
  const { bytes, files } = transfers;
  const told = files.sort((a, b) => b.bytes - a.bytes).map((file) => `${file.bytes} ${file.url}`);
  await info.attach("transfers", { body: [JSON.stringify(bytes), ...told].join("\n") });
  console.log(`home: ${JSON.stringify(bytes)}`);
  expect(bytes.page, told.join("\n")).toBeLessThanOrEqual(PAGE_BYTES);
  expect(bytes.font, told.join("\n")).toBeLessThanOrEqual(FONT_BYTES);
});

test("the second visit is drawn in the shop's own face, which the first one fetched at rest", async ({ page }) => {
  const faces = () => page.evaluate(() => [...document.fonts].map((face) => face.status));
  await page.goto("/");
  await expect(page.getByRole("region", { name: "지금 인기" }).getByRole("listitem").first()).toBeVisible();
  expect(await faces(), "nothing that could shift the text").toEqual([]);
  await expect.poll(() => page.evaluate(() => localStorage.getItem("pickgo.face"))).toContain("noto-sans-kr-latin");
  await page.reload();
  await expect.poll(faces).toEqual(["loaded"]);
});

test("the frame of the shop stands before any script has run", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: sizes.desktop });
  const page = await context.newPage();
  await page.goto("/performances");
  await expect(page.getByRole("banner").getByRole("link", { name: "PickGo" })).toBeVisible();
  await expect(page.locator("main .skeleton")).toHaveCount(3);
  await context.close();
});

test("an address names what it loads, packed and kept for good", async ({ request }) => {
  const html = await (await request.get("/performances")).text();
  const [own] = /\/assets\/list-page-[^"]+\.js/.exec(html) ?? [];
  const file = await request.get(own ?? "/none", { headers: { "Accept-Encoding": "br" } });
  expect(file.headers()).toMatchObject({
    "content-encoding": "br",
    "cache-control": "public, max-age=31536000, immutable",
  });
  expect(await (await request.get("/")).text()).not.toContain("list-page");
});

for (const [device, viewport] of Object.entries(sizes)) {
  test(`the home page is painted soon on a bad line, on a ${device}`, async ({ browser }) => {
    const page = await freshPage(browser, viewport);
    await slowDown(page);
    await watchPaint(page);
    const transfers = await Transfers.of(page);
    await page.goto("/", { waitUntil: "commit" });
    await expect(page.getByRole("region", { name: "지금 인기" }).getByRole("listitem").first()).toBeVisible();
    await transfers.rest(page);
    const { largest, what, shift, moved } = await painted(page);
    console.log(
      `home on a ${device}: largest paint after ${Math.round(largest)} ms (${what}), shift ${shift.toFixed(3)}`,
    );
    expect(largest, what).toBeLessThanOrEqual(LARGEST_PAINT_MS);
    expect(largest).toBeGreaterThan(0);
    expect(shift, moved.join("\n")).toBeLessThanOrEqual(SHIFT);
    await page.context().close();
  });

  test(`nothing jumps while a page loads, on a ${device}`, async ({ browser, request }) => {
    test.setTimeout(240_000);
    const page = await freshPage(browser, viewport);
    await watchPaint(page);
    const jumping: string[] = [];
    for await (const { name, ready } of addresses(page, request)) {
      const line = await slowDown(page);
      const transfers = await Transfers.of(page);
      await page.reload({ waitUntil: "commit" });
      await ready();
      await transfers.rest(page);
      await line.detach();
      const { shift, moved } = await painted(page);
      console.log(`${name} on a ${device}: shift ${shift.toFixed(3)}`);
      if (shift > SHIFT) jumping.push(`${name}: ${shift.toFixed(3)}\n  ${moved.join("\n  ")}`);
    }
    expect(jumping).toEqual([]);
    await page.context().close();
  });
}

async function freshPage(browser: Browser, viewport: { width: number; height: number }): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: "ko-KR", timezoneId: "Asia/Seoul" });
  return context.newPage();
}

interface Stop {
  name: string;
  /** What is there when the page has its facts. */
  ready: () => Promise<void>;
}

/** Walks through the shop as a member would, and stops on each page. */
async function* addresses(page: Page, request: APIRequestContext): AsyncGenerator<Stop> {
  const [show] = await openShows(request);
  const lobby = await lobbyShow(request);
  if (!show) throw new Error("No session is open");
  const seen = (what: Locator) => () => expect(what.first()).toBeVisible({ timeout: 45_000 });
  const main = page.getByRole("main");
  const at = async (address: string, name: string, what: Locator): Promise<Stop> => {
    await page.goto(address);
    return { name, ready: seen(what) };
  };

  yield await at("/", "home", page.getByRole("region", { name: "새로 올라온 공연" }).getByRole("article"));
  yield await at("/performances", "list", main.getByRole("article"));
  yield await at(`/performances/${show.post.id}`, "detail", page.getByRole("link", { name: "예매하기" }));
  for (const legal of ["terms", "privacy", "refunds", "support"])
    yield await at(`/legal/${legal}`, legal, main.getByRole("heading", { level: 2 }));
  yield await at("/login", "login", page.getByLabel("이메일"));
  await logIn(page, await newMember(request));
  yield await at(`/sessions/${lobby.session.id}/queue`, "waiting", page.getByText("오픈까지"));
  await enterSeats(page, show.session.id);
  yield { name: "seats", ready: seen(page.locator(".seat-map .house")) };
  await takeSeats(page, 1);
  await reserve(page);
  yield { name: "checkout", ready: seen(page.getByRole("button", { name: /원 결제하기$/ })) };
  await pay(page);
  yield { name: "paid", ready: seen(page.getByRole("img", { name: /입장 QR$/ })) };
  yield await at("/me/reservations", "reservations", page.getByRole("link", { name: "티켓 보기" }));
  await page.getByRole("link", { name: "티켓 보기" }).first().click();
  yield { name: "ticket", ready: seen(page.getByRole("img", { name: /입장 QR$/ })) };
}
