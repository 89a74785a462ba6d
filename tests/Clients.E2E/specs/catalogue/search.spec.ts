import { expect, test } from "@playwright/test";
import { openShows } from "../../support/shop";

/** Initial consonants of a text, as they are typed. */
function initials(text: string): string {
  const letters = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
  return [...text.replace(/\s/g, "")]
    .map((letter) => {
      const index = letter.charCodeAt(0) - 0xac00;
      return index >= 0 && index < 11_172 ? letters[Math.floor(index / 588)] : letter;
    })
    .join("");
}

test("initials find a performance by suggestion, with the keyboard alone", async ({ page, request }) => {
  const [show] = await openShows(request);
  if (!show) throw new Error("No session is open");
  await page.goto("/");
  const box = page.getByRole("combobox", { name: "공연 검색" });
  await box.fill(initials(show.post.performance.name));
  await expect(page.getByRole("option", { name: show.post.title })).toBeVisible();
  await box.press("ArrowDown");
  await expect(box).toHaveAttribute("aria-activedescendant", /.+/);
  await box.press("Enter");
  await expect(page).toHaveURL(/\/performances\/\d+$/);
});

test("filters stand in the address, show as chips and go with one press, on a phone too", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/performances");
  await page.getByText("상세 조건", { exact: true }).press("Enter");
  await page.getByLabel("최고 가격(원)").fill("1");
  await page.getByLabel("예매 상태").selectOption("ended");
  await page.getByLabel("예매 상태").press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/priceMax=1&state=ended/);
  await expect(page.getByText("조건에 맞는 공연이 없어요.")).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  await page.getByRole("button", { name: "1원 이하 조건 지우기" }).click();
  await expect(page).not.toHaveURL(/priceMax/);
  await expect(page).toHaveURL(/state=ended/);
  await page.getByRole("button", { name: "조건 모두 지우기" }).click();
  await expect(page).not.toHaveURL(/state/);
  await expect(page.getByRole("article").first()).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/state=ended/);
});
