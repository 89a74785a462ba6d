import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { refusalsOf } from "../../support/policy";
import { enterPortal } from "../../support/portal";
import { demo, logIn, openShows } from "../../support/shop";

test("an operator pauses a room in the portal, and who waits there is told", async ({ page, request, browser }) => {
  const [show] = await openShows(request);
  if (!show) throw new Error("No session is open");
  const refused = refusalsOf(page);
  await enterPortal(page, `/admin/on-sale/${show.session.id}`);
  await expect(page.getByRole("heading", { level: 1, name: show.post.performance.name })).toBeVisible();

  await page.getByLabel("정원").fill("0");
  await page.getByRole("button", { name: "적용" }).click();
  await expect(page.getByText("정원 0명")).toBeVisible();
  const shop = await (await browser.newContext({ locale: "ko-KR" })).newPage();
  await logIn(shop, demo);
  await shop.goto(`/sessions/${show.session.id}/queue`);
  await expect(shop.getByText("연결됨", { exact: true })).toBeVisible();
  await expect(page.getByRole("definition").filter({ hasText: "1명" })).toBeVisible();

  await page.getByRole("button", { name: "일시정지" }).click();
  await expect(shop.getByText("입장을 잠시 멈췄어요")).toBeVisible();
  await expect(page.getByText("운영자가 멈췄어요")).toBeVisible();
  await expect(page.getByRole("list").filter({ hasText: "일시정지: 아니요 → 예" })).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);

  await page.getByRole("button", { name: "되돌리기", exact: true }).click();
  await expect(shop.getByText("입장을 잠시 멈췄어요")).toHaveCount(0);
  await page.getByRole("button", { name: "정책으로 되돌리기" }).click();
  await expect(shop).toHaveURL(/\/sessions\/\d+\/seats$/, { timeout: 20_000 });
  expect(refused).toEqual([]);
  await shop.context().close();
});

test("an operator stays logged in over a reload, and is out after logging out", async ({ page }) => {
  await enterPortal(page);
  await expect(page.getByRole("heading", { level: 1, name: "온세일" })).toBeVisible();
  await expect(page.getByText("운영자", { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "온세일" })).toBeVisible();
  await page.getByRole("button", { name: "로그아웃" }).click();
  await expect(page.getByRole("heading", { name: "운영 화면에서 나왔어요" })).toBeVisible();
});

test("a member who is no operator is told so", async ({ page }) => {
  await enterPortal(page, "/admin/on-sale", demo);
  await expect(page.getByRole("heading", { name: "운영자만 쓸 수 있는 화면이에요" })).toBeVisible();
});
