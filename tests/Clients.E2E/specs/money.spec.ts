import { expect, test, type APIRequestContext, type Page } from "@playwright/test";
import { newMember } from "../support/mail";
import { enterSeats, goToGateway, logIn, openShows, pay, reserve, takeSeats } from "../support/shop";

interface Started {
  id: number;
  orderId: string;
  sandbox: { baseUrl: string };
}

/** A member with seats reserved, on the checkout page; what the start of a payment answers is noted on the way. */
async function atCheckout(page: Page, request: APIRequestContext, count: number): Promise<{ started: Started[] }> {
  const [show] = await openShows(request);
  if (!show) throw new Error("No session is open");
  const started: Started[] = [];
  await page.route("**/api/payments", async (route) => {
    const answer = await route.fetch();
    if (answer.status() === 201) started.push((await answer.json()) as Started);
    await route.fulfill({ response: answer });
  });
  await logIn(page, await newMember(request));
  await enterSeats(page, show.session.id);
  await takeSeats(page, count);
  await reserve(page);
  return { started };
}

let gateway: string | null = null;

async function faults(request: APIRequestContext, { sandbox }: Started, mode: string): Promise<void> {
  gateway = sandbox.baseUrl;
  const answer = await request.put(`${sandbox.baseUrl}/sandbox/faults`, { data: { confirm: { mode } } });
  expect(answer.ok()).toBe(true);
}

async function charges(request: APIRequestContext, { sandbox, orderId }: Started): Promise<number> {
  const ledger = (await (await request.get(`${sandbox.baseUrl}/sandbox/ledger`)).json()) as {
    orderId: string;
    type: string;
  }[];
  return ledger.filter((line) => line.orderId === orderId && line.type === "charge").length;
}

test.afterEach(async ({ request }) => {
  if (gateway) await request.put(`${gateway}/sandbox/faults`, { data: { confirm: { mode: "none" } } });
});

test("while a payment is pending everything says so, and nothing offers to pay again", async ({ page, request }) => {
  const { started } = await atCheckout(page, request, 1);
  const checkout = page.url();
  await goToGateway(page);
  await expect(page.getByRole("button", { name: "결제하기" })).toBeVisible();
  const order = started[0] as Started;
  await faults(request, order, "error");
  await page.getByRole("button", { name: "결제하기" }).click();

  await expect(page.getByRole("heading", { name: "은행의 답을 기다리고 있어요" })).toBeVisible({ timeout: 30_000 });
  const success = page.url();
  await page.reload();
  await expect(page.getByRole("heading", { name: "은행의 답을 기다리고 있어요" })).toBeVisible({ timeout: 30_000 });
  await page.goto(checkout);
  await expect(page.getByText("답이 늦어지고 있어요.")).toBeVisible();
  await expect(page.getByRole("button", { name: /결제하기$/ })).toHaveCount(0);
  await page.goto(`/me/reservations/${checkout.split("/").at(-1)}`);
  await expect(page.getByText("답이 늦어지고 있어요.")).toBeVisible();
  await expect(page.getByRole("link", { name: "이어서 결제하기" })).toHaveCount(0);

  await faults(request, order, "none");
  await expect(page.getByRole("img", { name: /입장 QR$/ })).toHaveCount(1, { timeout: 60_000 });
  await page.goto(success);
  await expect(page.getByRole("heading", { name: "예매가 끝났어요" })).toBeVisible();
  expect(await charges(request, order)).toBe(1);
});

test("two presses, a second tab, Back and Forward: one charge, one ticket", async ({ page, request, context }) => {
  const { started } = await atCheckout(page, request, 2);
  const checkout = page.url();
  await page.getByRole("checkbox", { name: /동의해요/ }).check();
  await page.getByRole("button", { name: /원 결제하기$/ }).dblclick();
  await page.getByRole("button", { name: "결제하기" }).dblclick();
  await expect(page.getByRole("heading", { name: "예매가 끝났어요" })).toBeVisible({ timeout: 30_000 });
  const success = page.url();

  const tab = await context.newPage();
  await tab.goto(success);
  await expect(tab.getByRole("img", { name: /입장 QR$/ })).toHaveCount(2);
  await tab.goto(checkout);
  await expect(tab.getByText("이미 결제한 예매예요")).toBeVisible();
  await expect(tab.getByRole("button", { name: /결제하기$/ })).toHaveCount(0);

  await page.goBack();
  await page.goForward();
  await expect(page.getByRole("heading", { name: "예매가 끝났어요" })).toBeVisible({ timeout: 30_000 });
  expect(new Set(started.map(({ orderId }) => orderId)).size).toBe(1);
  expect(await charges(request, started[0] as Started)).toBe(1);
});

test("each seat is printed on a sheet of its own, without the page around it", async ({ page, request }) => {
  await atCheckout(page, request, 3);
  await pay(page);
  await page.getByRole("link", { name: "티켓 인쇄" }).click();
  await expect(page.getByRole("heading", { name: "인쇄용 티켓" })).toBeVisible();
  await expect(page.getByRole("img", { name: /입장 QR$/ })).toHaveCount(3);
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute("data-printed", "");
  });
  await page.getByRole("button", { name: "인쇄하기" }).click();
  await expect(page.locator("body[data-printed]")).toBeVisible();

  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "인쇄하기" })).toBeHidden();
  await expect(page.getByRole("heading", { name: "인쇄용 티켓" })).toBeHidden();
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(3);
  // A6 in points.
  expect(paper).toMatch(/\/MediaBox \[0 0 29[78](\.\d+)? (419|420)(\.\d+)?\]/);
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("link", { name: "티켓으로 돌아가기" }).click();
  await expect(page.getByRole("heading", { name: "티켓", exact: true })).toBeVisible();
});
