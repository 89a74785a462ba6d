import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { createMemoryRouter, MemoryRouter, RouterProvider } from "react-router";
import { expect, test } from "vitest";
import { DetailRoute } from "@/app/purchase/detail-route";
import { BookButton } from "@/features/catalogue/ui/book-button";
import { bookingState, firstChoice } from "@/features/catalogue/ui/booking-state";
import { sessionNotes } from "@/features/queue/api/session-note";
import { post, session } from "../support/samples";
import { server } from "../support/setup";

const opening = Date.parse("2026-12-03T11:00:00Z");
const MINUTE = 60_000;

function show(now: number, changes: Parameters<typeof session>[0]) {
  render(
    <MemoryRouter>
      <BookButton sessionId={7} state={bookingState(session(changes), now)} onGo={() => undefined} />
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

test("the waiting room learns which performance was chosen", async () => {
  const hour = 60 * MINUTE;
  const open = session({
    reserveOpenAt: new Date(Date.now() - hour).toISOString(),
    performanceTime: new Date(Date.now() + hour).toISOString(),
  });
  server.use(http.get("*/api/posts/1", () => HttpResponse.json(post({ sessions: [open] }))));
  const router = createMemoryRouter(
    [
      { path: "/performances/:postId", Component: DetailRoute },
      { path: "/sessions/7/queue", element: <p>대기실 화면</p> },
    ],
    { initialEntries: ["/performances/1"] },
  );
  render(
    <QueryClientProvider client={new QueryClient()}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  await userEvent.click(await screen.findByRole("link", { name: "예매하기" }));
  expect(await screen.findByText("대기실 화면")).toBeVisible();
  expect(sessionNotes.read(7)).toEqual({
    postId: 1,
    name: "달빛 아래",
    venue: "예술의전당",
    performanceTime: open.performanceTime,
  });
});
