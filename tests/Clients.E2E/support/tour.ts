import { expect, type APIRequestContext, type Page } from "@playwright/test";
import { enterSeats, lobbyShow, logIn, openShows, pay, reserve, takeSeats } from "./shop";
import { newMember } from "./mail";
import { fakeWaiting } from "./fake-line";

type Look = (name: string) => Promise<void>;

/** Shows every page to `look`, in an order in which a member could meet them, and leaves nothing held. */
export async function tour(page: Page, request: APIRequestContext, look: Look): Promise<void> {
  const [show] = await openShows(request);
  const lobby = await lobbyShow(request);
  if (!show) throw new Error("No session is open");

  await page.goto("/");
  await expect(page.getByRole("region", { name: "지금 인기" }).getByRole("listitem").first()).toBeVisible();
  await expect(page.getByRole("region", { name: "새로 올라온 공연" }).getByRole("article").first()).toBeVisible();
  await look("home");
  await page.goto("/performances");
  await expect(page.getByRole("main").getByRole("article").first()).toBeVisible();
  await look("list");
  await page.goto(`/performances/${show.post.id}`);
  await expect(page.getByRole("link", { name: "예매하기" })).toBeVisible();
  await look("detail");
  await page.goto("/signup");
  await expect(page.getByLabel("이메일")).toBeVisible();
  await look("sign-up");
  await page.goto("/login");
  await expect(page.getByLabel("이메일")).toBeVisible();
  await look("login");

  await logIn(page, await newMember(request));
  await page.goto(`/sessions/${lobby.session.id}/queue`);
  await expect(page.getByText("오픈까지")).toBeVisible();
  await look("lobby");
  await page.getByRole("button", { name: "대기 그만하기" }).click();
  await page.getByRole("button", { name: "그만하기", exact: true }).click();
  await expect(page).not.toHaveURL(/queue/);

  const stopFaking = await fakeWaiting(page, 1284);
  await page.goto(`/sessions/${lobby.session.id}/queue`);
  await expect(page.getByTestId("position")).toHaveText("1,284번째");
  await expect(page.getByText("연결됨")).toBeVisible();
  await look("waiting");
  await stopFaking();

  await enterSeats(page, show.session.id);
  await takeSeats(page, 2);
  await look("seats");
  await reserve(page);
  await look("checkout");
  await pay(page);
  await expect(page.getByRole("img", { name: /입장 QR$/ })).toHaveCount(2);
  await look("ticket");
  await page.goto("/me/reservations");
  await expect(page.getByRole("link", { name: "티켓 보기" }).first()).toBeVisible();
  await look("my-reservations");
  await page.goto("/no/such/page");
  await expect(page.getByRole("heading", { name: "없는 화면이에요" })).toBeVisible();
  await look("not-found");
}
