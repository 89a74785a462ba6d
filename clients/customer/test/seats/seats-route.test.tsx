import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { createMemoryRouter, RouterProvider } from "react-router";
import { expect, test, vi } from "vitest";
import { SeatsRoute } from "@/app/purchase/seats-route";
import { entryPasses } from "@/features/queue/api/entry-pass";
import { server } from "../support/setup";

vi.mock("@/platform/realtime/hub", () => ({
  openHub: () => ({ enter: () => Promise.resolve(), stop: () => undefined }),
}));

const session = { postId: 3, performance: "별의 노래", time: "2026-12-03T11:00:00Z", venue: "극장", hall: null };

function open() {
  const router = createMemoryRouter(
    [
      { path: "/sessions/:sessionId/seats", Component: SeatsRoute },
      { path: "/sessions/:sessionId/queue", element: <p>대기실 화면</p> },
    ],
    { initialEntries: ["/sessions/7/seats"] },
  );
  render(
    <QueryClientProvider client={new QueryClient()}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
}

test("a member without a pass is led to the waiting room", async () => {
  open();
  expect(await screen.findByText("대기실 화면")).toBeVisible();
});

test("a member whose pass has ended is shown which performance it was, and the ways on", async () => {
  entryPasses.keep(7, { entryPass: "pass", passExpiresAt: "2026-01-01T00:00:00Z" });
  server.use(
    http.get("*/api/sessions/7/seats", () => HttpResponse.json({ code: "entry-pass.expired" }, { status: 410 })),
  );
  server.use(http.get("*/api/sessions/7/queue/draw", () => HttpResponse.json({ commitment: null, session })));
  open();
  expect(await screen.findByText("별의 노래")).toBeVisible();
  expect(screen.getByRole("banner")).toBeVisible();
  expect(screen.getByRole("link", { name: "다시 줄 서기" })).toHaveAttribute("href", "/sessions/7/queue");
  expect(screen.getByRole("link", { name: "공연으로 돌아가기" })).toHaveAttribute("href", "/performances/3");
  expect(entryPasses.read(7)).toBeNull();
});
