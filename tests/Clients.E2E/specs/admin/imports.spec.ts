import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { refusalsOf } from "../../support/policy";
import { enterPortal } from "../../support/portal";

test("an operator imports performances, sees how far it is and what could not be read", async ({ page }) => {
  const refused = refusalsOf(page);
  await enterPortal(page, "/admin/performances/imports");
  // A day is enough, and quicker than a month.
  await page.getByLabel("마지막 날").fill(await page.getByLabel("첫날").inputValue());
  await page.getByRole("button", { name: "가져오기 시작" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "가져오기 1" })).toBeVisible();
  await expect(page.getByText("끝남", { exact: true })).toBeVisible({ timeout: 45_000 });
  await expect(page.getByRole("definition").first()).not.toHaveText("0");
  await expect(page.getByRole("region", { name: "읽지 못한 것" }).getByRole("row")).not.toHaveCount(1);
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  expect(refused).toEqual([]);
});
