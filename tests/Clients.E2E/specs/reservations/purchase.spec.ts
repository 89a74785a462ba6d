import { expect, test } from "@playwright/test";
import { codeFor } from "../../support/mail";
import { refusalsOf } from "../../support/policy";
import { goToGateway, openShows, pay, reserve, showSeats, takeSeats } from "../../support/shop";

test("a stranger signs up, finds a performance, waits, chooses, pays after one failure, and has the ticket", async ({
  page,
  request,
}) => {
  test.setTimeout(180_000);
  const refused = refusalsOf(page);
  const [show] = await openShows(request);
  if (!show) throw new Error("No session is open");
  const email = `stranger-${Date.now()}@example.com`;
  const nickname = "처음온손님";

  await test.step("sign up by the code from the mail", async () => {
    await page.goto("/signup");
    await page.getByLabel("이메일").fill(email);
    await page.getByRole("button", { name: "인증 번호 받기" }).click();
    await page.getByLabel("인증 번호 6자리").fill(await codeFor(request, email));
    await page.getByRole("button", { name: "확인" }).click();
    await page.getByLabel("닉네임").fill(nickname);
    await page.getByLabel("비밀번호", { exact: true }).fill("달빛 아래 감자밭 산책");
    for (const name of ["이용약관에 동의해요", "개인정보 수집과 이용에 동의해요", "만 14세 이상이에요"])
      await page.getByRole("checkbox", { name }).check();
    await page.getByRole("button", { name: "가입하고 시작하기" }).click();
    await expect(page.getByText(`${nickname} 님`, { exact: true })).toBeVisible();
  });

  await test.step("find the performance by search", async () => {
    await page.goto("/");
    await page.getByRole("combobox", { name: "공연 검색" }).fill(show.post.performance.name);
    await page.getByRole("button", { name: "검색", exact: true }).click();
    await expect(page).toHaveURL(/keyword=/);
    await page.getByRole("main").getByRole("link", { name: show.post.title }).first().click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(show.post.title);
  });

  await test.step("book, wait and go in", async () => {
    await page.getByRole("link", { name: "예매하기" }).click();
    await expect(page).toHaveURL(/\/sessions\/\d+\/seats$/, { timeout: 30_000 });
    await showSeats(page);
  });

  await test.step("take two seats and reserve them", async () => {
    await takeSeats(page, 2);
    await expect(page.getByRole("button", { name: "2석 예매하기" })).toBeEnabled();
    await reserve(page);
  });

  await test.step("fail at the gateway, with words and a way on", async () => {
    await goToGateway(page);
    await page.getByRole("button", { name: "실패하기" }).click();
    await expect(page).toHaveURL(/\/checkout\/fail/);
    await expect(page.getByRole("heading", { name: "결제하지 못했어요" })).toBeVisible();
    await expect(page.getByText("좌석은 아직 지키고 있어요.")).toBeVisible();
    await page.getByRole("link", { name: "다시 결제" }).click();
  });

  await test.step("pay", async () => {
    await pay(page);
    await expect(page.getByRole("img", { name: /입장 QR$/ })).toHaveCount(2);
    await expect(page.getByText("결제 금액")).toBeVisible();
    const saved = page.waitForEvent("download");
    await page.getByRole("button", { name: "캘린더에 저장" }).click();
    expect((await saved).suggestedFilename()).toMatch(/^pickgo-.+\.ics$/);
  });

  await test.step("a reload of the success page charges nothing more and shows the same", async () => {
    await page.reload();
    await expect(page.getByRole("heading", { name: "예매가 끝났어요" })).toBeVisible({ timeout: 30_000 });
    await expect(page.getByRole("img", { name: /입장 QR$/ })).toHaveCount(2);
  });

  await test.step("see the ticket under my bookings", async () => {
    await page.getByRole("link", { name: "내 예매", exact: true }).click();
    await expect(page.getByRole("listitem").filter({ hasText: "예매 완료" })).toHaveCount(1);
    await page.getByRole("link", { name: "티켓 보기" }).click();
    await expect(page.getByRole("img", { name: /입장 QR$/ })).toHaveCount(2);
  });

  await test.step("cancel one seat, with fee and refund told before the question", async () => {
    await page.getByRole("button", { name: "예매 취소" }).click();
    await page.getByRole("alertdialog").getByRole("checkbox").last().uncheck();
    await page.getByRole("button", { name: /원 환불받고 취소하기$/ }).click();
    await expect(page.getByRole("alertdialog")).toHaveCount(0);
    await expect(page.getByText("일부 취소")).toBeVisible();
  });

  expect(refused, "by the pages' own policy").toEqual([]);
});
