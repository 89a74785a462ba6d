import { expect, type APIRequestContext, type Locator, type Page } from "@playwright/test";

export interface Credentials {
  email: string;
  password: string;
}

export const demo: Credentials = { email: "demo@pickgo.local", password: "Demo!2345" };
export const admin: Credentials = { email: "admin@pickgo.local", password: "Admin!2345" };

interface Session {
  id: number;
  performanceTime: string;
  reserveOpenAt: string;
  state: "Scheduled" | "Open" | "Closed" | "SoldOut";
  remaining: { grade: string; seats: number }[];
}
interface PostDetail {
  id: number;
  title: string;
  performance: { id: number; name: string };
  venue: { id: number; name: string };
  areas: { name: string; grade: string; rows: number; columns: number; price: number }[];
  sessions: Session[];
}
export interface Show {
  post: PostDetail;
  session: Session;
}

/** All sales pages of the demo catalogue, read once. */
export async function shows(request: APIRequestContext): Promise<Show[]> {
  const page = (await (await request.get("/api/posts?sort=newest&page=1&size=100")).json()) as {
    items: { id: number }[];
  };
  const found: Show[] = [];
  for (const { id } of page.items) {
    const post = (await (await request.get(`/api/posts/${id}`)).json()) as PostDetail;
    found.push(...post.sessions.map((session) => ({ post, session })));
  }
  return found;
}

const size = ({ post }: Show) => post.areas.reduce((sum, area) => sum + area.rows * area.columns, 0);
const left = ({ session }: Show) => session.remaining.reduce((sum, each) => sum + each.seats, 0);

/** Open sessions with room for everybody, smallest house first. */
export async function openShows(request: APIRequestContext): Promise<Show[]> {
  const found = (await shows(request)).filter((show) => show.session.state === "Open" && left(show) >= 30);
  expect(found.length, "sessions open now").toBeGreaterThan(0);
  return found.sort((a, b) => size(a) - size(b) || a.session.id - b.session.id);
}

/** The largest open house whose every seat is an element; larger ones are drawn by canvas. */
export async function largestShow(request: APIRequestContext): Promise<Show> {
  const show = (await openShows(request)).filter((each) => size(each) <= 10_000).at(-1);
  if (!show) throw new Error("No session is open");
  return show;
}

export async function arenaShow(request: APIRequestContext): Promise<Show> {
  const show = (await openShows(request)).find(({ post }) => post.performance.name === "네온시티");
  if (!show) throw new Error("The arena is not on sale");
  return show;
}

/** An open house with several grades and seats in all of it, for pictures; all others do with the smallest. */
export async function sightlyShow(request: APIRequestContext): Promise<Show> {
  const found = await openShows(request);
  const grades = ({ post }: Show) => new Set(post.areas.map((area) => area.grade)).size;
  const hasFloor = ({ post }: Show) => post.areas.some((area) => area.name.startsWith("스탠딩"));
  return found.find((show) => grades(show) >= 3 && !hasFloor(show)) ?? (found[0] as Show);
}

/** The session whose opening is furthest ahead: its lobby stays a lobby for the whole run. */
export async function lobbyShow(request: APIRequestContext): Promise<Show> {
  const ahead = (await shows(request)).filter(({ session }) => session.state === "Scheduled");
  const [furthest] = ahead.sort((a, b) => b.session.reserveOpenAt.localeCompare(a.session.reserveOpenAt));
  expect(furthest, "a session that opens later").toBeDefined();
  return furthest as Show;
}

/** A session of the demo that asks for a proof of work; it opens in minutes or has. */
export async function carefulShow(request: APIRequestContext): Promise<Show> {
  const found = (await shows(request)).find(
    ({ post, session }) => post.performance.name === "겨울, 우리의 파도" && session.state !== "Closed",
  );
  expect(found, "a session that asks for work").toBeDefined();
  return found as Show;
}

export async function logIn(page: Page, { email, password }: Credentials, from = "/"): Promise<void> {
  await page.goto(`/login?from=${encodeURIComponent(from)}`);
  await page.getByLabel("이메일").fill(email);
  await page.getByLabel("비밀번호", { exact: true }).fill(password);
  await page.getByRole("main").getByRole("button", { name: "로그인" }).click();
  await expect(page.getByRole("button", { name: "로그아웃" })).toBeVisible();
}

/** Ends where logging out leads, so that a page opened next is not led away. */
export async function logOut(page: Page): Promise<void> {
  await page.getByRole("button", { name: "로그아웃" }).click();
  await expect(page.getByRole("button", { name: "로그아웃" })).toBeHidden();
  await expect(page).toHaveURL(/\/$/);
}

/** Through the waiting room to the seat map, which lets one in by itself. */
export async function enterSeats(page: Page, sessionId: number): Promise<void> {
  await page.goto(`/sessions/${sessionId}/queue`);
  await expect(page).toHaveURL(`/sessions/${sessionId}/seats`, { timeout: 30_000 });
  await expect(page.getByRole("group", { name: "좌석 배치도" })).toBeVisible();
  await showSeats(page);
}

/** A large house shows its areas first. */
export async function showSeats(page: Page): Promise<void> {
  const house = page.locator(".seat-map .house");
  await expect(house).toHaveAttribute("data-level", /areas|seats/);
  if ((await house.getAttribute("data-level")) === "areas")
    await page.locator(".seat-map [role=button]:not(.full, .standing)").first().click();
  await expect(house).toHaveAttribute("data-level", "seats");
}

/** Free seats that stand in sight, in the house's order. */
export function freeSeats(page: Page): Locator {
  return page.locator('.seat-map [role="checkbox"][data-state="A"]');
}

export function seat(page: Page, number: number | string): Locator {
  return page.locator(`.seat-map [data-seat="${number}"]`);
}

/** Takes the first `count` free seats that lie inside the window, and answers their numbers. */
export async function takeSeats(page: Page, count: number): Promise<string[]> {
  const chosen = await page.evaluate((wanted) => {
    const map = document.querySelector(".seat-map")?.getBoundingClientRect();
    if (!map) return [];
    const inside = [...document.querySelectorAll<SVGElement>('.seat-map [data-state="A"]')].filter((each) => {
      const box = each.getBoundingClientRect();
      const x = box.x + box.width / 2;
      const y = box.y + box.height / 2;
      return x > map.left + 8 && x < map.right - 80 && y > map.top + 70 && y < map.bottom - 90;
    });
    return inside.slice(0, wanted).map((each) => each.dataset.seat ?? "");
  }, count);
  expect(chosen).toHaveLength(count);
  for (const number of chosen) {
    await seat(page, number).click();
    await expect(seat(page, number)).toHaveAttribute("aria-checked", "true");
  }
  return chosen;
}

/** Gives everything of a session back, so that another test starts clean. */
export async function leaveSeats(page: Page): Promise<void> {
  await page.getByRole("button", { name: "나가기", exact: true }).click();
  await page.getByRole("button", { name: "좌석 놓고 나가기" }).click();
  await expect(page).not.toHaveURL(/\/seats$/);
}

export async function releaseReservation(page: Page): Promise<void> {
  await page.getByRole("button", { name: "뒤로" }).click();
  await page.getByRole("button", { name: "좌석 놓고 뒤로" }).click();
  await expect(page).toHaveURL(/\/sessions\/\d+\/(seats|queue)$/);
}

export async function reserve(page: Page): Promise<void> {
  await page.getByRole("button", { name: /석 예매하기$/ }).click();
  await expect(page).toHaveURL(/\/checkout\/[0-9A-Z]{10}$/);
  await expect(page.getByRole("heading", { name: "결제", exact: true })).toBeVisible();
}

export async function goToGateway(page: Page): Promise<void> {
  await page.getByRole("checkbox", { name: /동의해요/ }).check();
  await page.getByRole("button", { name: /원 결제하기$/ }).click();
}

/** Through the sandbox's page to the ticket. */
export async function pay(page: Page): Promise<void> {
  await goToGateway(page);
  await page.getByRole("button", { name: "결제하기" }).click();
  await expect(page).toHaveURL(/\/checkout\/success/);
  await expect(page.getByRole("heading", { name: "예매가 끝났어요" })).toBeVisible({ timeout: 30_000 });
}
