import { expect, test } from "@playwright/test";
import { goToCheckout } from "../../support/checkout";
import { pay } from "../../support/shop";

test("each seat is printed on a sheet of its own, without the page around it", async ({ page, request }) => {
  await goToCheckout(page, request, 3);
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
