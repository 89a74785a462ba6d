import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { refusalsOf } from "../../support/policy";
import { enterPortal } from "../../support/portal";

test("an operator imports performances, sees what could not be read, and stops it", async ({ page }) => {
  const refused = refusalsOf(page);
  await enterPortal(page, "/admin/performances/imports");
  await page.getByRole("button", { name: "가져오기 시작" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "가져오기 1" })).toBeVisible();
  const unreadable = page.getByRole("region", { name: "읽지 못한 것" }).getByRole("row");
  await expect(unreadable.nth(1)).toBeVisible({ timeout: 45_000 });
  await expect(page.getByRole("definition").first()).not.toHaveText("0");
  await page.getByRole("button", { name: "멈추기" }).click();
  await expect(page.getByText("멈춤", { exact: true })).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  expect(refused).toEqual([]);
});
