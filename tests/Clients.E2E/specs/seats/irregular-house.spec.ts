import { expect, test, type APIRequestContext, type Page } from "@playwright/test";
import { newMember } from "../../support/mail";
import { enterSeats, logIn, openShows, takeSeats, type Show } from "../../support/shop";

async function showOf(request: APIRequestContext, name: string): Promise<Show> {
  const found = (await openShows(request)).find(({ post }) => post.performance.name === name);
  if (!found) throw new Error(`${name} is not on sale`);
  return found;
}

async function reserve(page: Page): Promise<void> {
  await page.getByRole("button", { name: /석 예매하기$/ }).click();
  await expect(page).toHaveURL(/\/checkout\//);
}

test("in a theatre in the round a seat is taken by the name that the house gives it", async ({
  page,
  request,
}, info) => {
  const show = await showOf(request, "아무도 없는 502호");
  await logIn(page, await newMember(request));
  await enterSeats(page, show.session.id);
  await page.getByRole("button", { name: "전체 보기" }).click();
  await page.screenshot({ path: info.outputPath("round.png") });
  const drawn = await page.locator(".seat-map [data-seat]").count();
  const cells = show.post.areas.reduce((sum, area) => sum + area.rows * area.columns, 0);
  expect(drawn, "cells without a seat are not drawn").toBeLessThan(cells);
  expect(drawn).toBe(show.session.remaining.reduce((sum, each) => sum + each.seats, 0));

  await page.locator(".seat-map [role=button]").first().press("Enter");
  const [seat] = await takeSeats(page, 1);
  const name = await page.locator(`.seat-map [data-seat="${seat ?? ""}"]`).getAttribute("aria-label");
  await page.screenshot({ path: info.outputPath("taken.png") });
  await reserve(page);
  await expect(page.getByText((name ?? "").split(",")[0] ?? "", { exact: true })).toBeVisible();
});

test("places to stand are taken by count, and bought with their entry numbers", async ({ page, request }, info) => {
  const show = await showOf(request, "LIFT OFF");
  await logIn(page, await newMember(request));
  await page.goto(`/sessions/${show.session.id}/queue`);
  await expect(page).toHaveURL(`/sessions/${show.session.id}/seats`, { timeout: 30_000 });
  await page.getByRole("group", { name: "좌석 배치도" }).waitFor();
  await page.screenshot({ path: info.outputPath("club.png") });

  await page.getByRole("button", { name: /^스탠딩 A 구역 스탠딩/ }).click();
  await page.getByRole("button", { name: "스탠딩 A 구역 한 명 더하기" }).click();
  await page.getByRole("button", { name: "2명 담기" }).first().click();
  const mine = page.getByRole("region", { name: "내 좌석" }).getByRole("listitem");
  await expect(mine.filter({ hasText: /스탠딩 A 구역 스탠딩 입장번호 \d+번/ })).toHaveCount(2);
  await page.screenshot({ path: info.outputPath("counted.png") });
  await reserve(page);
  await expect(page.getByText(/스탠딩 A 구역 스탠딩 입장번호 \d+번/).first()).toBeVisible();
});
