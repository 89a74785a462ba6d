import { expect, test, type Page } from "@playwright/test";
import { newMember } from "../../support/mail";
import { enterSeats, leaveSeats, logIn, openShows, seat, takeSeats } from "../../support/shop";

interface Map {
  states: string;
  mine: number[];
  holdExpiresAt: string | null;
}

/** Whatever is held ends so many seconds after it was taken, and then the map shows it free again. */
async function holdsEndAfter(page: Page, seconds: number): Promise<void> {
  let endsAt = 0;
  const end = () => new Date(endsAt).toISOString();
  await page.route("**/api/sessions/*/holds", async (route) => {
    const answer = await route.fetch();
    if (answer.status() !== 201) return route.fulfill({ response: answer });
    endsAt = Date.now() + seconds * 1000;
    await route.fulfill({ response: answer, json: { ...((await answer.json()) as object), expiresAt: end() } });
  });
  await page.route("**/api/sessions/*/seats", async (route) => {
    const answer = await route.fetch();
    const map = (await answer.json()) as Map;
    const over = Date.now() >= endsAt;
    const free = (letter: string, index: number) => (over && map.mine.includes(index + 1) ? "A" : letter);
    await route.fulfill({
      response: answer,
      json: {
        ...map,
        states: Array.from(map.states, free).join(""),
        mine: over ? [] : map.mine,
        holdExpiresAt: over ? null : end(),
      },
    });
  });
}

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
]) {
  test(`a hold that runs out is warned of, named, and taken again by one press at ${viewport.width} px`, async ({
    page,
    request,
  }, info) => {
    await page.setViewportSize(viewport);
    const [show] = await openShows(request);
    if (!show) throw new Error("No session is open");
    await logIn(page, await newMember(request));
    await holdsEndAfter(page, 15);
    await enterSeats(page, show.session.id);
    const [taken] = await takeSeats(page, 1);
    const warning = page.getByTestId("notice").filter({ hasText: "1분 안에 풀려요" });
    await expect(warning.getByRole("button", { name: "시간 늘리기" })).toBeVisible();
    await expect(page.getByTestId("announcer")).toHaveText("고른 좌석이 1분 안에 풀려요.");
    await page.screenshot({ path: info.outputPath("warning.png") });

    const notice = page.getByTestId("notice").filter({ hasText: "선택 시간이 끝나" });
    await expect(notice).toContainText(/구역 .열 \d+번이 풀렸어요\./, { timeout: 40_000 });
    await expect(page.getByRole("alert")).toContainText("선택 시간이 끝나");
    await page.screenshot({ path: info.outputPath("ended.png") });
    await notice.getByRole("button", { name: "다시 잡기" }).click();
    await expect(seat(page, taken ?? "")).toHaveAttribute("aria-checked", "true");
    await expect(notice).toHaveCount(0);
  });
}

test("two windows of one member agree on what is held, what it costs and how long", async ({
  page,
  request,
  context,
}) => {
  const [show] = await openShows(request);
  if (!show) throw new Error("No session is open");
  await logIn(page, await newMember(request));
  await enterSeats(page, show.session.id);
  const other = await context.newPage();
  await enterSeats(other, show.session.id);

  const [taken] = await takeSeats(page, 1);
  await expect(seat(other, taken ?? "")).toHaveAttribute("aria-checked", "true", { timeout: 5000 });
  const figures = async (window: Page) => window.getByRole("complementary").innerText();
  const clock = (text: string) => text.replace(/\d+:\d\d/g, "0:00");
  await expect.poll(async () => clock(await figures(other))).toBe(clock(await figures(page)));

  await seat(other, taken ?? "").click();
  await expect(seat(page, taken ?? "")).toHaveAttribute("data-state", "A", { timeout: 5000 });
  const notice = page.getByTestId("notice").filter({ hasText: "다른 창에서" });
  await expect(notice).toContainText("놓았거나 예매했어요.");
  await expect(page.getByText("선택 시간이 끝나")).toHaveCount(0);
  await other.close();
  await leaveSeats(page);
});

test("a window left at the checkout says what became of it when another gave the seats back", async ({
  page,
  request,
  context,
}) => {
  const [show] = await openShows(request);
  if (!show) throw new Error("No session is open");
  await logIn(page, await newMember(request));
  await enterSeats(page, show.session.id);
  await takeSeats(page, 1);
  await page.getByRole("button", { name: /석 예매하기$/ }).click();
  await expect(page).toHaveURL(/\/checkout\/[0-9A-Z]{10}$/);
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByRole("button", { name: "뒤로" }).click();
  await other.getByRole("button", { name: "좌석 놓고 뒤로" }).click();
  await expect(page.getByRole("alert")).toContainText("놓아 준 예매예요", { timeout: 8000 });
});
