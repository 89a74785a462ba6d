import { expect, test } from "@playwright/test";
import { drawn, drawnMe, drawnSession, fakeDraw } from "../../support/fake-line";
import { demo, lobbyShow, logIn } from "../../support/shop";

test("the commitment stands before the draw, the same for everybody and every time", async ({
  page,
  request,
  context,
}) => {
  const { session } = await lobbyShow(request);
  await logIn(page, demo);
  await page.goto(`/sessions/${session.id}/queue`);
  await expect(page.getByText("연결됨")).toBeVisible();

  const opened = context.waitForEvent("page");
  await page.getByRole("link", { name: /^추첨 방법/ }).click();
  const draw = await opened;
  await expect(draw.getByRole("heading", { name: "아직 추첨하지 않았어요" })).toBeVisible();
  const { commitment, seed } = (await (await request.get(`/api/sessions/${session.id}/queue/draw`)).json()) as {
    commitment: string;
    seed: null;
  };
  expect(seed).toBeNull();
  await expect(draw.getByText(commitment)).toBeVisible();
  await expect(page.getByText("연결됨")).toBeVisible();

  await page.getByRole("button", { name: "대기 그만하기" }).click();
  await page.getByRole("button", { name: "그만하기", exact: true }).click();
});

test("after the draw the browser recomputes it, by the keyboard alone", async ({ page }) => {
  await logIn(page, demo);
  await fakeDraw(page, { ...drawn, mine: drawnMe });
  await page.goto(`/sessions/${drawnSession}/draw`);
  await expect(page.getByTestId("drawn-place")).toHaveText("약 599번째");
  await page.getByRole("button", { name: "다시 계산하기" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText("씨앗의 지문이 추첨 전에 공개한 값과 같아요.")).toBeVisible();
  await expect(page.getByText("나의 추첨 번호가 계산한 값과 같아요.")).toBeVisible();
  await page.getByRole("group").getByText("자세히").focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText(`>> 15 = ${drawnMe.number}`)).toBeVisible();
});

test("a seed that was swapped after the promise is found out, without an account", async ({ page }) => {
  await fakeDraw(page, { ...drawn, seed: drawn.seed.replace(/^f/, "e"), mine: null });
  await page.goto(`/sessions/${drawnSession}/draw`);
  await page.getByRole("button", { name: "다시 계산하기" }).click();
  await expect(page.getByText(/추첨 전에 공개한 값과 달라요/)).toBeVisible();
});
