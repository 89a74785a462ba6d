import { expect, type Page } from "@playwright/test";
import { admin, type Credentials } from "./shop";

/** Through the portal to the shop's log-in page, and back into the portal. */
export async function enterPortal(page: Page, path = "/admin/", who: Credentials = admin): Promise<void> {
  await page.goto(path);
  await page.getByLabel("이메일").fill(who.email);
  await page.getByLabel("비밀번호", { exact: true }).fill(who.password);
  await page.getByRole("button", { name: "로그인", exact: true }).click();
  await expect(page).toHaveURL(/\/admin\/(?!callback)/, { timeout: 20_000 });
}
