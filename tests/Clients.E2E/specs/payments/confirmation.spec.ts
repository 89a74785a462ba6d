import { expect, test, type APIRequestContext, type Page } from "@playwright/test";
import { goToCheckout } from "../../support/checkout";
import { goToGateway } from "../../support/shop";

interface Started {
  id: number;
  orderId: string;
  sandbox: { baseUrl: string };
}

/** On the checkout page; what the start of a payment answers is noted on the way. */
async function atNotedCheckout(page: Page, request: APIRequestContext, count: number): Promise<{ started: Started[] }> {
  const started: Started[] = [];
  await page.route("**/api/payments", async (route) => {
    const answer = await route.fetch();
    if (answer.status() === 201) started.push((await answer.json()) as Started);
    await route.fulfill({ response: answer });
  });
  await goToCheckout(page, request, count);
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
  const { started } = await atNotedCheckout(page, request, 1);
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

test("two presses, a second tab, Back and Forward charge once, for one ticket", async ({ page, request, context }) => {
  const { started } = await atNotedCheckout(page, request, 2);
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
