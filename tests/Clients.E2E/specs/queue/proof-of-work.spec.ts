import { expect, test } from "@playwright/test";
import { newMember } from "../../support/mail";
import { carefulShow, logIn } from "../../support/shop";

/** A telephone of some years ago computes about a quarter as fast as this machine. */
const SLOWDOWN = 4;

test("the page does the work that a session asks for, and shows nothing of it", async ({ page, request }) => {
  const { session } = await carefulShow(request);
  const joins: number[] = [];
  page.on("response", (response) => {
    if (response.request().method() === "POST" && response.url().endsWith(`/sessions/${session.id}/queue`))
      joins.push(response.status());
  });
  await logIn(page, await newMember(request));
  const cpu = await page.context().newCDPSession(page);
  await cpu.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });

  await page.goto(`/sessions/${session.id}/queue`);

  await expect(page.getByText("연결됨").or(page.getByRole("link", { name: "지금 들어가기" }))).toBeVisible();
  await expect(page.getByRole("alert")).toHaveCount(0);
  expect(joins.slice(0, 2)).toEqual([403, 200]);
});
