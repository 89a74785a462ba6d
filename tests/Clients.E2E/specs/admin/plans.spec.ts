import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { refusalsOf } from "../../support/policy";
import { enterPortal } from "../../support/portal";
import { lobbyShow, shows } from "../../support/shop";

const house = (row: string) => `{"areas": [
  {"name": "가", "grade": "R",
   "rows": 2, "columns": 4,
   "layout": {"x": 0, "y": 60, "seatWidth": 10, "seatHeight": 12},
   "cells": ["${row}", "ssss"]}]}`;

test("an operator uploads a plan, mends the line that is wrong, and sees the house", async ({ page }) => {
  const refused = refusalsOf(page);
  await enterPortal(page, "/admin/performances/venues");
  await page.locator("tbody th a").first().click();
  const form = page.getByRole("form", { name: "좌석 배치 올리기" });
  const upload = async (text: string) => {
    await form
      .getByLabel("파일 고르기")
      .setInputFiles({ name: "house.json", mimeType: "application/json", buffer: Buffer.from(text) });
    await form.getByRole("button", { name: "올리기" }).click();
  };
  await form.getByLabel("이름").fill("소극장 기본");

  await upload(house("ss?s"));
  const fault = page.getByRole("region", { name: "고칠 곳" }).getByRole("row").nth(1);
  await expect(fault.getByRole("rowheader")).toHaveText("5");
  await expect(fault).toContainText("모르는 글자예요.");

  await upload(house("ss-s"));
  await expect(page.getByRole("img", { name: "좌석 배치 그림, 모두 7석" })).toBeVisible();
  await expect(page.getByText("R석 7")).toBeVisible();
  const kept = page.getByRole("region", { name: "올린 배치" }).getByRole("row").nth(1);
  await expect(kept).toContainText("소극장 기본");
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  expect(refused).toEqual([]);
});

test("a performance whose sale is far takes a plan, and buyers see its seats", async ({ page, request }) => {
  const lobby = await lobbyShow(request);
  const far = (await shows(request)).find(
    ({ post }) =>
      post.id !== lobby.post.id &&
      post.sessions.every(({ reserveOpenAt }) => Date.parse(reserveOpenAt) > Date.now() + 600_000),
  );
  if (!far) throw new Error("No sale is far");
  const { post } = far;
  await enterPortal(page, `/admin/performances/venues/${post.venue.id}`);
  const form = page.getByRole("form", { name: "좌석 배치 올리기" });
  await form.getByLabel("이름").fill("작은 배치");
  await form.getByLabel("파일 고르기").setInputFiles({
    name: "house.json",
    mimeType: "application/json",
    buffer: Buffer.from(house("ss-s")),
  });
  await form.getByRole("button", { name: "올리기" }).click();
  const copy = page.getByRole("form", { name: "공연에 복사하기" });
  await copy.getByRole("combobox").selectOption(String(post.performance.id));
  await copy.getByLabel(/^R석/).fill("31000");
  await copy.getByRole("button", { name: "복사" }).click();
  await expect(copy.getByRole("status")).toHaveText(`${post.performance.name}의 좌석을 바꿨어요.`);

  await page.goto(`/performances/${post.id}`);
  await page.getByRole("tab", { name: "가격" }).click();
  await expect(page.getByRole("tabpanel").getByRole("row").nth(1)).toContainText("31,000원");
  await expect(page.getByRole("tabpanel").getByRole("row")).toHaveCount(2);
});
