import { expect, type APIRequestContext, type Page } from "@playwright/test";
import { enterSeats, lobbyShow, logIn, openShows, pay, reserve, takeSeats, type Show } from "./shop";
import { newMember } from "./mail";
import { drawn, drawnMe, drawnSession, fakeDraw, fakeNeighbours, fakeRoom, lobbyOf, waitingAt } from "./fake-line";

type Look = (name: string) => Promise<void>;

interface Setting {
  show?: Show;
  neighbours?: boolean;
}

const myPages = {
  profile: "내 정보",
  sessions: "로그인과 비밀번호",
  security: "패스키",
  connections: "소셜 로그인",
  consents: "동의 관리",
  leave: "회원 탈퇴",
};

/** Shows every page to `look`, in an order in which a member could meet them, and leaves nothing held. */
export async function tour(page: Page, request: APIRequestContext, look: Look, setting: Setting = {}): Promise<void> {
  const show = setting.show ?? (await openShows(request))[0];
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
  await page.getByRole("link", { name: show.post.venue.name }).click();
  await expect(page.getByRole("heading", { level: 1, name: show.post.venue.name })).toBeVisible();
  await expect(page.getByRole("main").getByRole("article").first()).toBeVisible();
  await look("venue");
  await page.goto("/legal/terms");
  await expect(page.getByRole("heading", { name: "제1조 (목적)" })).toBeVisible();
  await look("terms");
  await page.goto("/signup");
  await expect(page.getByLabel("이메일")).toBeVisible();
  await look("sign-up");
  await page.goto("/login");
  await expect(page.getByLabel("이메일")).toBeVisible();
  await look("login");
  await page.goto("/forgot");
  await expect(page.getByLabel("이메일")).toBeVisible();
  await look("forgot");
  await page.goto("/device");
  await expect(page.getByLabel("기기에 보이는 숫자")).toBeVisible();
  await look("device");
  await page.goto("/consent?error=invalid_request");
  await expect(page.getByText("앱이 보낸 요청이 올바르지 않아요.")).toBeVisible();
  await look("consent-wrong");

  await logIn(page, await newMember(request));
  await page.goto("/me/apps");
  await expect(page.getByText("연결된 앱이 없어요")).toBeVisible();
  await look("apps");
  for (const [name, title] of Object.entries(myPages)) {
    await page.goto(`/me/${name}`);
    await expect(page.getByRole("heading", { name: title, level: 1 })).toBeVisible();
    await expect(page.getByRole("main").getByRole("status")).toHaveCount(0);
    await look(`my-${name}`);
  }
  await page.goto(`/sessions/${lobby.session.id}/queue`);
  await expect(page.getByText("오픈까지")).toBeVisible();
  await page.getByRole("button", { name: "대기 그만하기" }).click();
  await page.getByRole("button", { name: "그만하기", exact: true }).click();
  await expect(page).not.toHaveURL(/queue/);

  const hall = await fakeRoom(page, lobbyOf(12_403, 252));
  await page.goto(`/sessions/${lobby.session.id}/queue`);
  await expect(page.getByText("12,403명이 함께 기다리고 있어요.")).toBeVisible();
  await expect(page.getByText("연결됨")).toBeVisible();
  await look("lobby");
  hall.push("Waiting", waitingAt(1284));
  await expect(page.getByText("추첨으로 1,284번째가 됐어요.")).toBeVisible();
  await look("drawn");
  hall.push("Waiting", waitingAt(431));
  await expect(page.getByTestId("position")).toHaveText("431번째");
  await look("waiting");
  hall.push("Waiting", { ...waitingAt(431), paused: true, estimatedSeconds: null });
  await expect(page.getByText("입장을 잠시 멈췄어요")).toBeVisible();
  await look("paused");
  await hall.goAway();
  await expect(page.getByText("다시 연결하는 중… 순서는 유지됩니다")).toBeVisible();
  await look("reconnecting");
  await hall.stop();

  await page.goto("/");
  const emptied = await fakeRoom(page, waitingAt(57));
  await page.goto(`/sessions/${lobby.session.id}/queue`);
  await expect(page.getByText("연결됨")).toBeVisible();
  emptied.push("Refused", "queue.not-joined");
  await expect(page.getByText(/다시 줄을 섰어요\. 순서가 바뀌었을 수 있어요\./)).toBeVisible();
  await look("rejoined");
  emptied.push("Refused", "queue.not-joined");
  await expect(page.getByRole("button", { name: "다시 줄 서기" })).toBeVisible();
  await look("line-lost");
  // The moment at the door lasts until the seats have loaded: so they do not load.
  await page.route(/\/assets\/seats-route/, () => undefined);
  await page.getByRole("button", { name: "다시 줄 서기" }).click();
  await expect(page.getByText("연결됨")).toBeVisible();
  emptied.push("Ready", { entryPass: "pass", passExpiresAt: new Date(Date.now() + 600_000).toISOString() });
  await expect(page.getByRole("main").getByText("차례가 됐어요")).toBeVisible();
  await look("admitted");
  await emptied.stop();

  await page.goto(`/sessions/${lobby.session.id}/draw`);
  await expect(page.getByRole("heading", { name: "아직 추첨하지 않았어요" })).toBeVisible();
  await look("draw-ahead");
  await fakeDraw(page, { ...drawn, mine: drawnMe });
  await page.goto(`/sessions/${drawnSession}/draw`);
  await page.getByRole("button", { name: "다시 계산하기" }).click();
  await expect(page.getByText("나의 추첨 번호가 계산한 값과 같아요.")).toBeVisible();
  await look("draw");
  await page.unrouteAll({ behavior: "ignoreErrors" });
  await page.evaluate(() => sessionStorage.clear());

  if (setting.neighbours) await fakeNeighbours(page);
  await enterSeats(page, show.session.id);
  await takeSeats(page, 2);
  await look("seats");
  await reserve(page);
  await look("checkout");
  await pay(page);
  await expect(page.getByRole("img", { name: /입장 QR$/ })).toHaveCount(2);
  await look("ticket");
  await page.getByRole("link", { name: "티켓 인쇄" }).click();
  await expect(page.getByRole("img", { name: /입장 QR$/ })).toHaveCount(2);
  await look("print");
  await page.goto("/me/reservations");
  await expect(page.getByRole("link", { name: "티켓 보기" }).first()).toBeVisible();
  await look("my-reservations");
  await page.goto("/no/such/page");
  await expect(page.getByRole("heading", { name: "없는 화면이에요" })).toBeVisible();
  await look("not-found");
}
