import { expect, test, type Page } from "@playwright/test";
import { newMember } from "../../support/mail";
import { releaseReservation, openShows } from "../../support/shop";

/** Presses Tab until something matches; a page that traps or hides the focus never gets there. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab never reached ${selector}`);
}

test("a member finds, chooses and reserves by the keyboard alone", async ({ page, request }) => {
  const [show] = await openShows(request);
  if (!show) throw new Error("No session is open");

  const member = await newMember(request);
  await page.goto("/login");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await tabTo(page, "input[type=email]");
  await page.keyboard.type(member.email);
  await tabTo(page, "input[type=password]");
  await page.keyboard.type(member.password);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "로그아웃" })).toBeVisible();

  await tabTo(page, "input[role=combobox]");
  await page.keyboard.type(show.post.performance.name);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/keyword=/);
  await expect(page.getByRole("main").getByRole("link", { name: show.post.title }).first()).toBeVisible();
  await tabTo(page, `a[href="/performances/${show.post.id}"]`);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();

  await expect(page.getByRole("link", { name: "예매하기" })).toBeVisible();
  await tabTo(page, 'a[href$="/queue"]');
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/seats$/, { timeout: 30_000 });
  await expect(page.getByRole("group", { name: "좌석 배치도" })).toBeVisible();

  const house = page.locator(".seat-map .house");
  await expect(house).toHaveAttribute("data-level", /areas|seats/);
  await tabTo(page, ".seat-map [tabindex='0']");
  if ((await house.getAttribute("data-level")) === "areas") await page.keyboard.press("Enter");
  await expect(page.locator(".seat-map [data-seat]:focus")).toHaveCount(1);
  await walkToFree(page);
  await page.keyboard.press("Space");
  await expect(page.locator(".seat-map [data-seat]:focus")).toHaveAttribute("aria-checked", "true");

  await expect(page.getByRole("button", { name: "1석 예매하기" })).toBeEnabled();
  for (let presses = 0; presses < 40; presses++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate(() => document.activeElement?.textContent === "1석 예매하기")) break;
  }
  await expect(page.getByRole("button", { name: "1석 예매하기" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/checkout\/[0-9A-Z]{10}$/);
  await expect(page.getByRole("heading", { name: "결제", exact: true })).toBeFocused();
  await releaseReservation(page);
});

async function walkToFree(page: Page): Promise<void> {
  for (let steps = 0; steps < 30; steps++) {
    if ((await page.locator(".seat-map [data-seat]:focus").getAttribute("data-state")) === "A") return;
    await page.keyboard.press("ArrowRight");
  }
  throw new Error("No free seat within thirty steps");
}
