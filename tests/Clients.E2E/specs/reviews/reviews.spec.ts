import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { newMember } from "../../support/mail";
import { logIn, openShows } from "../../support/shop";

test("a member writes a review, another one likes and reports it, and the first takes it away", async ({
  page,
  browser,
  request,
}) => {
  const show = (await openShows(request))[0];
  const path = `/performances/${show?.post.id}`;
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(path);
  await page.getByRole("tab", { name: "후기" }).click();
  await expect(page.getByRole("link", { name: "로그인하고 후기 쓰기" })).toHaveAttribute(
    "href",
    `/login?from=${encodeURIComponent(path)}`,
  );

  await logIn(page, await newMember(request), path);
  await page.getByRole("tab", { name: "후기" }).click();
  await page.getByRole("button", { name: "후기 쓰기" }).click();
  // Five stars by keyboard alone.
  await page.getByRole("radio", { name: "1점" }).focus();
  for (let star = 1; star < 5; star++) await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "5점" })).toBeChecked();
  await page.getByRole("textbox", { name: "내용" }).fill("기대하고 있어요 🎭\n친구와 갑니다");
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole("button", { name: "올리기" }).click();
  const own = page.getByRole("region", { name: "내 후기" });
  await expect(own).toContainText("친구와 갑니다");
  await expect(own).toContainText("인증 없음");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  const other = await (await browser.newContext()).newPage();
  await logIn(other, await newMember(request), path);
  await other.getByRole("tab", { name: "후기" }).click();
  const card = other.getByRole("article").filter({ hasText: "친구와 갑니다" });
  await card.getByRole("button", { name: /후기에 공감/ }).click();
  await expect(card.getByRole("button", { name: /공감 1/, pressed: true })).toBeVisible();
  await card.getByRole("button", { name: /후기 신고/ }).click();
  await other.getByRole("radio", { name: "광고나 도배" }).check();
  await other.getByRole("button", { name: "신고하기" }).click();
  await expect(other.getByRole("alertdialog")).toBeHidden();
  await other.close();

  await page.reload();
  await page.getByRole("tab", { name: "후기" }).click();
  await expect(own).toContainText("공감 1");
  await own.getByRole("button", { name: "고치기" }).click();
  await page.getByRole("textbox", { name: "내용" }).fill("다시 썼어요");
  await page.getByRole("button", { name: "올리기" }).click();
  await expect(own).toContainText("다시 썼어요");
  await expect(own).toContainText("고침");
  await own.getByRole("button", { name: "지우기" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "지우기" }).click();
  await expect(page.getByRole("button", { name: "후기 쓰기" })).toBeVisible();
});
