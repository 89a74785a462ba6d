import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter } from "react-router";
import { expect, test } from "vitest";
import { BookButton } from "@/features/catalogue/ui/book-button";
import { BookingPanel } from "@/features/catalogue/ui/booking-panel";
import { SessionChoice } from "@/features/catalogue/ui/session-choice";
import { dayKey } from "@/platform/time/format";
import { bookingState, firstChoice } from "@/features/catalogue/ui/booking-state";
import { post, session } from "../support/samples";

const opening = Date.parse("2026-12-03T11:00:00Z");
const MINUTE = 60_000;

function show(now: number, changes: Parameters<typeof session>[0]) {
  render(
    <MemoryRouter>
      <BookButton sessionId={7} state={bookingState(session(changes), now)} />
    </MemoryRouter>,
  );
}

test("an open session offers to book and leads to its waiting room", () => {
  show(opening + 1, { state: "Open" });
  expect(screen.getByRole("link", { name: "예매하기" })).toHaveAttribute("href", "/sessions/7/queue");
});

test("a session that opens in days says when, and cannot be pressed", () => {
  show(opening - 3 * 24 * 60 * MINUTE, { state: "Scheduled" });
  expect(screen.getByRole("button", { name: "12월 3일 20:00 오픈" })).toBeDisabled();
});

test("a moment of opening keeps day and hour on one line", () => {
  const when = { state: "Scheduled", reserveOpenAt: "2026-12-31T11:00:00Z" } as const;
  show(opening, when);
  expect(screen.getByText("12월 31일 20:00")).toHaveClass("whitespace-nowrap");
  render(
    <SessionChoice sessions={[session({ id: 1, ...when })]} chosen={1} now={opening} onChoose={() => undefined} />,
  );
  expect(screen.getAllByText("12월 31일 20:00")).toHaveLength(2);
});

test("in the last hour before the opening the button leads into the lobby", () => {
  show(opening - 59 * MINUTE, { state: "Scheduled" });
  expect(screen.getByRole("link", { name: "20:00 오픈 · 대기실 들어가기" })).toBeVisible();
});

test("at the opening the button turns to booking by the clock alone", () => {
  show(opening, { state: "Scheduled" });
  expect(screen.getByRole("link", { name: "예매하기" })).toBeVisible();
});

test("a sold-out and a closed session say so, and cannot be pressed", () => {
  show(opening + 1, { state: "SoldOut" });
  expect(screen.getByRole("button", { name: "매진" })).toBeDisabled();
  show(opening + 1, { state: "Closed" });
  expect(screen.getByRole("button", { name: "예매 마감" })).toBeDisabled();
});

test("a session closes by the clock alone", () => {
  const closed = session({ reserveCloseAt: "2026-12-31T10:00:00Z" });
  expect(bookingState(closed, Date.parse("2026-12-31T10:00:00Z")).kind).toBe("closed");
});

test("the session that is chosen first is one that can be booked, else the first ahead", () => {
  const soldOut = session({ id: 1, state: "SoldOut" });
  const open = session({ id: 2 });
  expect(firstChoice([soldOut, open], opening + 1)?.id).toBe(2);
  expect(firstChoice([soldOut], opening + 1)?.id).toBe(1);
  expect(firstChoice([], opening)).toBeUndefined();
});

test("a day out of sight is never what the button books", async () => {
  const hour = 60 * MINUTE;
  const at = (days: number) => new Date(Date.now() + days * 24 * hour).toISOString();
  const open = { reserveOpenAt: at(-1) };
  const sessions = [
    session({ id: 1, performanceTime: at(1), ...open }),
    session({ id: 2, performanceTime: at(40), ...open }),
  ];
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <BookingPanel post={post({ sessions })} />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  expect(screen.getByRole("link", { name: "예매하기" })).toHaveAttribute("href", "/sessions/1/queue");
  await userEvent.click(screen.getByRole("button", { name: "다음 달" }));
  expect(screen.getByRole("link", { name: "예매하기" })).toHaveAttribute("href", "/sessions/2/queue");
  expect(screen.getByRole("button", { pressed: true })).toHaveAttribute("data-day", dayKey(at(40)));
});

test("a session that costs something else says what, by grade; the others say nothing", async () => {
  const at = (days: number) => new Date(Date.now() + days * 24 * 60 * MINUTE).toISOString();
  const areas = [
    { id: 1, name: "VIP", grade: "P" as const, price: 150_000, rows: 2, columns: 5 },
    { id: 2, name: "A", grade: "A" as const, price: 70_000, rows: 3, columns: 6 },
    { id: 3, name: "B", grade: "A" as const, price: 60_000, rows: 3, columns: 6 },
  ];
  const when = { performanceTime: at(1), reserveOpenAt: at(-1) };
  const later = { performanceTime: new Date(Date.parse(at(1)) + 1).toISOString(), reserveOpenAt: at(-1) };
  const sessions = [
    session({ id: 1, ...when }),
    session({ id: 2, ...later, prices: [{ areaId: 1, grade: "R", price: 170_000 }] }),
  ];
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <BookingPanel post={post({ sessions, areas })} />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  expect(screen.queryByText("170,000원")).not.toBeInTheDocument();
  await userEvent.click(screen.getAllByRole("radio").at(-1) ?? document.body);
  expect(screen.getByText("170,000원")).toBeVisible();
  expect(screen.getByText("60,000원 – 70,000원")).toBeVisible();
});

function showPanel(sessions: ReturnType<typeof session>[]) {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <BookingPanel post={post({ sessions })} />
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * MINUTE).toISOString();

test("many sessions are a grid of days: keys walk it, and the times of the day stand below", async () => {
  const sessions = [...Array(30).keys()].flatMap((day) => [
    session({ id: day * 2 + 1, performanceTime: inDays(day + 1), reserveOpenAt: inDays(-1) }),
    session({
      id: day * 2 + 2,
      performanceTime: new Date(Date.parse(inDays(day + 1)) + 1000).toISOString(),
      reserveOpenAt: inDays(-1),
    }),
  ]);
  showPanel(sessions);
  const grid = screen.getByRole("grid", { name: /^날짜 선택/ });
  const stops = [...grid.querySelectorAll<HTMLElement>("[data-day]")].filter((day) => day.tabIndex === 0);
  expect(stops.map((day) => day.dataset.day)).toEqual([dayKey(inDays(1))]);
  expect(screen.getAllByRole("radio").length).toBeLessThanOrEqual(4);

  stops[0]?.focus();
  await userEvent.keyboard("{ArrowRight}{ArrowRight}");
  expect(screen.getByRole("button", { pressed: true })).toHaveAttribute("data-day", dayKey(inDays(3)));
  await userEvent.keyboard("{ArrowDown}");
  expect(screen.getByRole("button", { pressed: true })).toHaveAttribute("data-day", dayKey(inDays(10)));
  expect(screen.getByRole("gridcell", { selected: true })).toContainElement(
    screen.getByRole("button", { pressed: true }),
  );
});

test("today is marked, whether it has a session or not", () => {
  showPanel([session({ performanceTime: inDays(1 / 1440) })]);
  const [today] = document.querySelectorAll('[aria-current="date"]');
  expect(today).toHaveTextContent(String(Number(dayKey(Date.now()).slice(8))));
});

test("an opening to come can be put into a calendar, in days and in the last hour", () => {
  showPanel([session({ id: 9, state: "Scheduled", performanceTime: inDays(9), reserveOpenAt: inDays(3) })]);
  expect(screen.getByRole("link", { name: "오픈 알림 캘린더에 담기" })).toHaveAttribute(
    "href",
    "/api/posts/1/opening.ics?sessionId=9",
  );
});

test("a sale that is open is no entry for a calendar", () => {
  showPanel([session({ performanceTime: inDays(9), reserveOpenAt: inDays(-1) })]);
  expect(screen.getByRole("link", { name: "예매하기" })).toBeVisible();
  expect(screen.queryByRole("link", { name: "오픈 알림 캘린더에 담기" })).toBeNull();
});

test("what begins after midnight stands under the evening that it is announced for", () => {
  const evening = dayKey(inDays(3));
  const at = (hour: number) => new Date(Date.parse(`${evening}T00:00:00+09:00`) + hour * 60 * MINUTE).toISOString();
  showPanel([
    session({ id: 1, performanceTime: at(20), reserveOpenAt: inDays(-1) }),
    session({ id: 2, performanceTime: at(25.5), afterMidnight: true, reserveOpenAt: inDays(-1) }),
  ]);
  expect(document.querySelectorAll("[data-day]")).toHaveLength(1);
  expect(screen.getByRole("button", { pressed: true })).toHaveAttribute("data-day", evening);
  expect(screen.getAllByRole("radio").map((each) => each.closest("label")?.textContent)).toEqual([
    expect.stringContaining("20:00"),
    expect.stringContaining("25:30"),
  ]);
});

test("the panel names a cast only where the session has its own", async () => {
  const sessions = [
    session({ id: 1, performanceTime: inDays(2), reserveOpenAt: inDays(-1) }),
    session({
      id: 2,
      performanceTime: new Date(Date.parse(inDays(2)) + 1000).toISOString(),
      reserveOpenAt: inDays(-1),
      cast: "박새로",
    }),
  ];
  const { performance } = post();
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <BookingPanel post={post({ sessions, performance: { ...performance, cast: "김하나" } })} />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  const said = () =>
    screen.queryAllByText("출연", { selector: "p > span" }).map((each) => each.parentElement?.textContent);
  expect(said()).toEqual([]);
  expect(screen.getByText("출연 박새로")).toBeVisible();
  await userEvent.click(screen.getAllByRole("radio").at(-1) ?? document.body);
  expect(said()).toEqual(["출연 박새로"]);
});
