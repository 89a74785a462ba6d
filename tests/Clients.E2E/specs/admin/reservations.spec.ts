import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { newMember } from "../../support/mail";
import { enterPortal } from "../../support/portal";
import { enterSeats, logIn, openShows, pay, reserve, takeSeats } from "../../support/shop";

test("an operator finds a customer's reservation, explains it, and gives one seat back", async ({
  page,
  request,
  browser,
}) => {
  const [show] = await openShows(request);
  if (!show) throw new Error("No session is open");
  const member = await newMember(request);
  const shop = await (await browser.newContext({ locale: "ko-KR" })).newPage();
  await logIn(shop, member);
  await enterSeats(shop, show.session.id);
  await takeSeats(shop, 2);
  await reserve(shop);
  await pay(shop);

  await enterPortal(page, "/admin/reservations");
  await page.getByLabel("찾을 것").fill(member.email);
  await expect(page.getByRole("button", { name: "찾기" })).toBeDisabled();
  await page.getByLabel("보는 까닭").fill("고객 문의");
  await page.getByRole("button", { name: "찾기" }).click();
  await expect(page.getByRole("status")).toContainText("예매 1건");
  const code = (await page.locator("tbody th a").innerText()).trim();
  await page.locator("tbody th a").click();

  await expect(page.getByRole("heading", { level: 1, name: `예매 ${code}` })).toBeVisible();
  await expect(page.getByText(member.email)).toBeVisible();
  const timeline = page.getByRole("region", { name: "시간순 기록" });
  for (const done of ["예매", "결제 시작", "결제 승인"])
    await expect(timeline.getByText(done, { exact: true }).first()).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);

  await page.getByRole("button", { name: "티켓 다시 보내기" }).click();
  await expect(timeline.getByText("티켓 다시 보내기")).toBeVisible();

  await page.getByRole("group", { name: "취소할 좌석" }).getByRole("checkbox").first().check();
  await page.getByLabel(/^까닭/).fill("시야가 가려짐");
  await page.getByLabel("수수료를 받지 않아요").check();
  await page.getByRole("button", { name: "얼마인지 보기" }).click();
  await expect(page.getByText(/돌려주고 수수료는 0원/)).toBeVisible();
  await page.getByRole("button", { name: "환불하기" }).click();
  await page.getByRole("dialog").getByRole("textbox").fill(code);
  await page.getByRole("dialog").getByRole("button", { name: "환불하기" }).click();
  await expect(page.getByText("일부 취소").first()).toBeVisible();
  await expect(timeline.getByText("환불", { exact: true }).first()).toBeVisible();
  await shop.context().close();
});
