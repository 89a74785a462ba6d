import { expect, test, type Browser, type Page } from "@playwright/test";
import { newMember } from "../../support/mail";
import {
  demo,
  enterSeats,
  goToGateway,
  lobbyShow,
  logIn,
  openShows,
  pay,
  reserve,
  takeSeats,
  type Credentials,
} from "../../support/shop";

/** Playwright turns the back-forward cache off; every browser of a customer has it on. */
test.use({
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-dev-shm-usage"],
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
  },
});

const returned = () => (window as { returned_?: boolean }).returned_;

/** Away to a page without scripts, whatever happens meanwhile, and back: out of the cache, or the test proves nothing. */
async function awayAndBack(page: Page, meanwhile: () => Promise<unknown>): Promise<void> {
  await page.evaluate(() => {
    window.addEventListener("pageshow", (event) => Object.assign(window, { returned_: event.persisted }));
  });
  await page.goto("/health/live");
  await meanwhile();
  await page.goBack({ waitUntil: "commit" });
  await expect.poll(() => page.evaluate(returned), { message: "out of the back-forward cache" }).toBe(true);
}

/** The same member on another device: a message between windows of one browser would throw the page out of the cache. */
async function elsewhere(browser: Browser, member: Credentials): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await logIn(page, member);
  return page;
}

const RIGHT = { timeout: 8000 };

test("the waiting page comes back with a live connection", async ({ page, request }) => {
  const { session } = await lobbyShow(request);
  await logIn(page, demo);
  await page.goto(`/sessions/${session.id}/queue`);
  await expect(page.getByText("연결됨", { exact: true })).toBeVisible();
  let connects = 0;
  page.on("websocket", () => connects++);
  await awayAndBack(page, () => Promise.resolve());
  await expect.poll(() => connects, RIGHT).toBeGreaterThan(0);
  await expect(page.getByText("연결됨", { exact: true })).toBeVisible(RIGHT);
  await page.getByRole("button", { name: "대기 그만하기" }).click();
  await page.getByRole("button", { name: "그만하기", exact: true }).click();
});

test("the seats come back as they are now, not as they were left", async ({ page, request, browser }) => {
  const [show] = await openShows(request);
  if (!show) throw new Error("No session is open");
  const member = await newMember(request);
  await logIn(page, member);
  await enterSeats(page, show.session.id);
  await takeSeats(page, 1);
  await awayAndBack(page, async () => {
    const other = await elsewhere(browser, member);
    await enterSeats(other, show.session.id);
    await other.getByRole("button", { name: "모두 빼기" }).click();
    await expect(other.getByRole("button", { name: "좌석을 골라 주세요" })).toBeVisible();
    await other.close();
  });
  await expect(page.getByRole("button", { name: "좌석을 골라 주세요" })).toBeVisible(RIGHT);
});

test("back from the gateway the pay button can be pressed again, and after a payment the page says so", async ({
  page,
  request,
  browser,
}) => {
  const [show] = await openShows(request);
  if (!show) throw new Error("No session is open");
  const member = await newMember(request);
  await logIn(page, member);
  await enterSeats(page, show.session.id);
  await takeSeats(page, 1);
  await reserve(page);
  const checkout = page.url();
  await page.evaluate(() => {
    window.addEventListener("pageshow", (event) => Object.assign(window, { returned_: event.persisted }));
  });
  await goToGateway(page);
  await expect(page.getByRole("button", { name: "결제하기" })).toBeVisible();
  // The gateway is another process of the browser's, and for a moment after it took over there is no history to be had.
  await expect(() => page.goBack({ waitUntil: "commit" })).toPass({ timeout: 10_000 });
  await expect.poll(() => page.evaluate(returned)).toBe(true);
  await expect(page.getByRole("button", { name: /원 결제하기$/ })).toBeEnabled(RIGHT);

  await awayAndBack(page, async () => {
    const other = await elsewhere(browser, member);
    await other.goto(checkout);
    await pay(other);
    await other.close();
  });
  await expect(page.getByText("이미 결제한 예매예요")).toBeVisible(RIGHT);
});

test("a member who logged out meanwhile is not shown as one", async ({ page, context }) => {
  await logIn(page, demo);
  await page.goto("/me/reservations");
  await expect(page.getByRole("heading", { name: "내 예매" })).toBeVisible();
  await page.goto("/health/live");
  const other = await context.newPage();
  await other.goto("/");
  await other.getByRole("button", { name: "로그아웃" }).click();
  await expect(other.getByRole("link", { name: "로그인" })).toBeVisible();
  await page.goBack({ waitUntil: "commit" });
  await expect(page).toHaveURL(/\/login/, RIGHT);
});
