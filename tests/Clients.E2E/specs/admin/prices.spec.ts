import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { enterPortal } from "../../support/portal";
import { openShows } from "../../support/shop";

test("an operator prices one session otherwise, and the sales page says so", async ({ page, request, browser }) => {
  const shows = await openShows(request);
  const show = shows[shows.length - 1];
  if (!show) throw new Error("No session is open");
  await enterPortal(page, `/admin/on-sale/${show.session.id}`);
  await page.getByRole("link", { name: "가격", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: show.post.performance.name })).toBeVisible();
  const price = page.getByRole("textbox").first();
  await expect(price).toHaveValue("");
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);

  await price.fill("십만 원");
  await page.getByRole("button", { name: "가격 저장" }).click();
  await expect(page.getByRole("alert")).toContainText("숫자로");
  await price.fill("123,000");
  await page.getByRole("button", { name: "가격 저장" }).click();
  await expect(page.getByText("가격을 저장했어요")).toBeVisible();

  const shop = await (await browser.newContext({ locale: "ko-KR" })).newPage();
  await shop.goto(`/performances/${show.post.id}`);
  await shop.getByRole("tab", { name: "가격" }).click();
  await expect(shop.getByRole("heading", { name: "가격이 다른 회차" })).toBeVisible();
  await expect(shop.getByRole("tabpanel").getByText("123,000원").first()).toBeVisible();

  await price.fill("");
  await page.getByRole("button", { name: "가격 저장" }).click();
  await expect(price).toHaveValue("");
  await shop.reload();
  await shop.getByRole("tab", { name: "가격" }).click();
  await expect(shop.getByRole("heading", { name: "가격이 다른 회차" })).toHaveCount(0);
  await shop.context().close();
});
