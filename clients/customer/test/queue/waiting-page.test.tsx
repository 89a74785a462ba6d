import { act, cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { createMemoryRouter, RouterProvider } from "react-router";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { beforeEach, expect, test, vi } from "vitest";
import { WaitingPage } from "@/features/queue/ui/waiting-page";
import type { Place } from "@/platform/api/types";
import { entryPasses } from "@/features/queue/api/entry-pass";
import { closedGate } from "../support/gate";
import { server } from "../support/setup";
import { finishedDraw, sealedDraw, waiting } from "../support/samples";

type Enter = Parameters<typeof import("@/platform/realtime/hub").openHub>;
const hub = vi.hoisted(
  (): { handlers: Map<string, (value: unknown) => void>; onState: (state: "connected" | "reconnecting") => void } => ({
    handlers: new Map(),
    onState: () => undefined,
  }),
);

vi.mock("@/platform/realtime/hub", () => ({
  openHub: (...[, listen, , onState]: Enter) => {
    listen({ on: (name: string, handler: (value: unknown) => void) => hub.handlers.set(name, handler) } as never);
    hub.onState = onState;
    onState("connected");
    return { enter: () => Promise.resolve(), stop: () => undefined };
  },
}));

const push = (name: string, value: unknown) => act(() => hub.handlers.get(name)?.(value));

function open(first: Place) {
  server.use(
    http.post("*/api/sessions/7/queue", () => HttpResponse.json(first)),
    http.get("*/api/sessions/7/queue", () => HttpResponse.json(first)),
    http.get("*/api/sessions/7/queue/draw", () => HttpResponse.json(sealedDraw)),
    http.delete("*/api/sessions/7/queue", () => new HttpResponse(null, { status: 204 })),
  );
  const router = createMemoryRouter(
    [
      { path: "/performances/5", element: <p>공연 화면</p> },
      { path: "/sessions/:sessionId/queue", Component: WaitingPage },
      { path: "/sessions/:sessionId/seats", element: <p>좌석 화면</p> },
    ],
    { initialEntries: ["/sessions/7/queue"] },
  );
  render(
    <QueryClientProvider client={new QueryClient()}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
}

beforeEach(() => hub.handlers.clear());

test("a waiting member sees the place, who is around it, and the place in the tab", async () => {
  open(waiting({ position: 1234, behind: 30 }));
  expect(await screen.findByText("1,234번째")).toBeVisible();
  expect(screen.getByText("앞에 1,233명")).toBeVisible();
  expect(screen.getByText("뒤에 30명")).toBeVisible();
  expect(document.title).toContain("1234번째");
  await push("Waiting", waiting({ position: 8 }));
  expect(screen.getByText("8번째")).toBeVisible();
});

test("while the page reconnects it says that the place is kept", async () => {
  open(waiting());
  expect(await screen.findByText("연결됨")).toBeVisible();
  act(() => hub.onState("reconnecting"));
  expect(screen.getByText("다시 연결하는 중… 순서는 유지됩니다")).toBeVisible();
  expect(screen.getByText("120번째")).toBeVisible();
});

test("the lobby counts down to the opening, and claims no order", async () => {
  const opensAt = new Date(Date.now() + 10 * 60_000).toISOString();
  open(waiting({ state: "Lobby", position: null, behind: null, total: 41, opensAt }));
  expect(await screen.findByText("41명이 함께 기다리고 있어요.")).toBeVisible();
  expect(screen.getByRole("timer")).toHaveTextContent(/^(10:00|9:5\d)$/);
  expect(screen.queryByTestId("position")).not.toBeInTheDocument();
  expect(screen.getByRole("link", { name: /^추첨 방법/ })).toHaveAttribute("href", "/sessions/7/draw");
});

test("the lobby counts whole days apart from the clock", async () => {
  const opensAt = new Date(Date.now() + (3 * 24 * 60 + 61) * 60_000).toISOString();
  open(waiting({ state: "Lobby", position: null, behind: null, total: 1, opensAt }));
  expect(await screen.findByRole("timer")).toHaveTextContent(/^3일 1:0[01]:\d\d$/);
});

test("the first place says that it came from the draw, and links to its check", async () => {
  open(
    waiting({
      state: "Lobby",
      position: null,
      behind: null,
      total: 41,
      opensAt: new Date(Date.now() + 1000).toISOString(),
    }),
  );
  await screen.findByText("41명이 함께 기다리고 있어요.");
  await push("Waiting", waiting({ position: 17 }));
  expect(screen.getByText("추첨으로 17번째가 됐어요.")).toBeVisible();
  expect(screen.getByRole("link", { name: /^추첨 확인/ })).toHaveAttribute("target", "_blank");
});

test("who comes back later finds the link to the draw, if there was one", async () => {
  open(waiting());
  await screen.findByText("120번째");
  expect(screen.queryByRole("link", { name: /추첨/ })).not.toBeInTheDocument();
  cleanup();
  open(waiting());
  server.use(http.get("*/api/sessions/7/queue/draw", () => HttpResponse.json(finishedDraw)));
  expect(await screen.findByRole("link", { name: /^추첨 확인/ })).toBeVisible();
});

test("when the line is lost the page says so, and joins again by itself", async () => {
  open(waiting());
  await screen.findByText("120번째");
  const gate = closedGate();
  server.use(
    http.post("*/api/sessions/7/queue", async () => {
      await gate.passed;
      return HttpResponse.json(waiting({ position: 300 }));
    }),
  );
  await push("Refused", "queue.not-joined");
  expect(screen.getByText("서버에 문제가 있어 줄 정보가 사라졌어요. 다시 줄을 서고 있어요…")).toBeVisible();
  gate.open();
  expect(await screen.findByText("300번째")).toBeVisible();
  expect(screen.getByText(/다시 줄을 섰어요\. 순서가 바뀌었을 수 있어요\./)).toBeVisible();
});

test("when the line is lost twice joining again is left to the member", async () => {
  open(waiting());
  await screen.findByText("120번째");
  await push("Refused", "queue.not-joined");
  expect(await screen.findByText("120번째")).toBeVisible();
  await push("Refused", "queue.not-joined");
  expect(await screen.findByText(/다시 줄을 서지 못했어요/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "다시 줄 서기" }));
  expect(await screen.findByText("120번째")).toBeVisible();
  expect(screen.queryByText(/줄 정보가 사라/)).not.toBeInTheDocument();
});

test("at the door the page goes in by itself, with the pass kept", async () => {
  open(waiting());
  await screen.findByText("120번째");
  await push("Ready", { entryPass: "my-pass", passExpiresAt: "2099-01-01T00:00:00Z" });
  expect(screen.getByText("차례가 됐어요")).toBeVisible();
  expect(await screen.findByText("좌석 화면", undefined, { timeout: 3000 })).toBeVisible();
  expect(entryPasses.read(7)?.entryPass).toBe("my-pass");
});

test("a member is asked before the place is given up, and comes back to the performance", async () => {
  open(waiting());
  await userEvent.click(await screen.findByRole("button", { name: "대기 그만하기" }));
  await userEvent.click(screen.getByRole("button", { name: "그만하기" }));
  expect(await screen.findByText("공연 화면")).toBeVisible();
});

test("a tab that was only given the address knows what it waits for", async () => {
  open(waiting());
  expect(await screen.findByTestId("session-facts")).toHaveTextContent(
    "달빛 아래2026년 12월 3일 (목) 20:00 · 예술의전당 오페라극장",
  );
});

test("a paused line says so, and estimates nothing until it goes on", async () => {
  open(waiting());
  expect(await screen.findByText("약 4–6분")).toBeVisible();
  await push("Waiting", waiting({ paused: true, estimatedSeconds: null }));
  expect(screen.getByText("입장을 잠시 멈췄어요")).toBeVisible();
  expect(screen.queryByText("예상 대기 시간")).not.toBeInTheDocument();
  expect(document.title).toContain("입장 일시 멈춤");
  await push("Waiting", waiting());
  expect(screen.queryByText("입장을 잠시 멈췄어요")).not.toBeInTheDocument();
  expect(screen.getByText("약 4–6분")).toBeVisible();
});

test("a page that wakes asks at once, whatever its connection believes", async () => {
  open(waiting());
  expect(await screen.findByText("120번째")).toBeVisible();
  server.use(
    http.get("*/api/sessions/7/queue", () =>
      HttpResponse.json(waiting({ state: "Admitted", entryPass: "p", passExpiresAt: "2099-01-01T00:00:00Z" })),
    ),
  );
  act(() => void document.dispatchEvent(new Event("visibilitychange")));
  expect(await screen.findByText("차례가 됐어요")).toBeVisible();
});

test("where no live connection is to be had the page says how it learns the place instead", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  open(waiting());
  await vi.waitFor(() => expect(screen.getByText("120번째")).toBeVisible());
  act(() => hub.onState("reconnecting"));
  await vi.waitFor(async () => {
    await act(async () => vi.advanceTimersByTime(5000));
    expect(screen.getByText("연결됨 · 몇 초마다 확인해요")).toBeVisible();
  });
  vi.useRealTimers();
});

test("a refusal is told in words, with the way back to the performance", async () => {
  open(waiting());
  server.use(
    http.post("*/api/sessions/7/queue", () =>
      HttpResponse.json({ code: "queue.closed", status: 422, traceId: "abc" }, { status: 422 }),
    ),
  );
  expect(await screen.findByText("이 회차는 예매가 끝났어요. 다른 회차를 골라 주세요.")).toBeVisible();
  expect(await screen.findByRole("link", { name: "공연 화면으로" })).toHaveAttribute("href", "/performances/5");
});
