import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { createMemoryRouter, RouterProvider } from "react-router";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { afterEach, beforeEach, expect, test } from "vitest";
import { DrawPage } from "@/features/queue/ui/draw-page";
import type { Draw } from "@/platform/api/types";
import { memberStore } from "@/platform/auth/token-store";
import { switchLanguage } from "@/platform/i18n";
import { server } from "../support/setup";
import { finishedDraw, sealedDraw } from "../support/samples";

function open(answer: Draw | { code: string; status: number }, status = 200) {
  server.use(http.get("*/api/sessions/118/queue/draw", () => HttpResponse.json(answer, { status })));
  const router = createMemoryRouter([{ path: "/sessions/:sessionId/draw", Component: DrawPage }], {
    initialEntries: ["/sessions/118/draw"],
  });
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
}

const member = {
  id: 2,
  email: "a@example.com",
  nickname: "가",
  role: "User",
  profileImage: null,
  createdAt: "2026-01-01T00:00:00Z",
} as never;

beforeEach(() => memberStore.set({ status: "member", member }));
afterEach(async () => {
  memberStore.set({ status: "unknown" });
  await switchLanguage("ko");
});

test("before the draw a visitor sees the commitment, and that the seed follows", async () => {
  open(sealedDraw);
  expect(await screen.findByText(sealedDraw.commitment)).toBeVisible();
  expect(screen.getByText("추첨이 끝나면 공개해요")).toBeVisible();
  expect(screen.queryByRole("button", { name: "다시 계산하기" })).not.toBeInTheDocument();
});

test("after the draw a member sees the place, and that calculating again agrees", async () => {
  open(finishedDraw);
  expect(await screen.findByTestId("drawn-place")).toHaveTextContent("1번째");
  await userEvent.click(screen.getByRole("button", { name: "다시 계산하기" }));
  expect(await screen.findByText("씨앗의 지문이 추첨 전에 공개한 값과 같아요.")).toBeVisible();
  expect(screen.getByText("나의 추첨 번호가 계산한 값과 같아요.")).toBeVisible();
  await userEvent.click(screen.getByText("자세히"));
  expect(screen.getByText("30322967002899479 >> 15 = 925383514492")).toBeVisible();
  expect(screen.getByText("0 + 1 = 1")).toBeVisible();
});

test("a seed or a number that does not fit is called out", async () => {
  open({ ...finishedDraw, commitment: "0".repeat(64), mine: { memberId: 2, number: 925_383_514_493 } });
  await userEvent.click(await screen.findByRole("button", { name: "다시 계산하기" }));
  expect(await screen.findByText(/추첨 전에 공개한 값과 달라요/)).toBeVisible();
  expect(screen.getByText(/계산한 값과 달라요/)).toBeVisible();
});

test("a place in a large lobby is told as about", async () => {
  open({
    ...finishedDraw,
    total: 4000,
    rankSamples: [
      { place: 2000, number: 925_383_514_493 },
      { place: 4000, number: 1e14 },
    ],
  });
  expect(await screen.findByTestId("drawn-place")).toHaveTextContent(/^약 2,000번째$/);
});

test("a member who came after the draw is told so, and sees no place", async () => {
  open({ ...finishedDraw, mine: { memberId: 3, number: 5 } });
  expect(await screen.findByText(/추첨에는 들어가지 않았어요/)).toBeVisible();
  expect(screen.queryByTestId("drawn-place")).not.toBeInTheDocument();
});

test("a guest checks the seed, and is offered to log in for a number", async () => {
  memberStore.set({ status: "guest" });
  open({ ...finishedDraw, mine: null });
  expect(await screen.findByRole("link", { name: "로그인" })).toHaveAttribute(
    "href",
    "/login?from=%2Fsessions%2F118%2Fdraw",
  );
  await userEvent.click(screen.getByRole("button", { name: "다시 계산하기" }));
  expect(await screen.findByText("씨앗의 지문이 추첨 전에 공개한 값과 같아요.")).toBeVisible();
});

test("a draw without anybody in the lobby says so", async () => {
  open({ ...finishedDraw, total: 0, rankSamples: [] });
  expect(await screen.findByText(/아무도 없어서 추첨하지 않았어요/)).toBeVisible();
});

test("an unknown session is told in words, with a way to try again", async () => {
  open({ code: "sessions.not-found", status: 404 }, 404);
  expect(await screen.findByText("없는 회차예요. 공연 화면에서 회차를 다시 골라 주세요.")).toBeVisible();
  expect(screen.getByRole("button", { name: "다시 시도" })).toBeVisible();
});

test("the draw is told in English too", async () => {
  await switchLanguage("en");
  open(finishedDraw);
  expect(await screen.findByTestId("drawn-place")).toHaveTextContent("No. 1");
  expect(screen.getByRole("button", { name: "Calculate again" })).toBeVisible();
});
