import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { MemoryRouter } from "react-router";
import { beforeEach, expect, test } from "vitest";
import { Reviews } from "@/features/reviews/ui/reviews";
import type { Review } from "@/platform/api/types";
import { memberStore } from "@/platform/auth/token-store";
import { member } from "../support/samples";
import { server } from "../support/setup";

const summary = { count: 2, withTicket: 1, stars: 4, byStars: [0, 0, 0, 1, 0] };

function review(changes: Partial<Review> = {}): Review {
  return {
    id: 1,
    author: { nickname: "별 헤는 밤", image: null },
    stars: 4,
    text: "첫 줄\n둘째 줄",
    likes: 2,
    likedByMe: false,
    mine: false,
    withTicket: true,
    createdAt: "2026-11-20T10:00:00Z",
    editedAt: null,
    hiddenReason: null,
    ...changes,
  };
}

function answers(items: Review[], more: object = {}) {
  return HttpResponse.json({ items, next: null, own: null, summary, ticketNeeded: false, ...more });
}

function show() {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <MemoryRouter>
        <Reviews postId={7} />
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

beforeEach(() => memberStore.set({ status: "member", member }));

test("a guest reads, and is led to the login to write", async () => {
  memberStore.set({ status: "guest" });
  server.use(http.get("*/api/posts/7/reviews", () => answers([review(), review({ id: 2, withTicket: false })])));
  show();
  expect(await screen.findByRole("link", { name: "로그인하고 후기 쓰기" })).toHaveAttribute(
    "href",
    "/login?from=%2Fperformances%2F7",
  );
  const cards = screen.getAllByRole("article");
  expect(within(cards[0] as HTMLElement).getByText("관람 인증")).toBeVisible();
  expect(within(cards[1] as HTMLElement).getByText("인증 없음")).toBeVisible();
  expect(screen.queryByRole("button", { name: /후기에 공감/ })).not.toBeInTheDocument();
});

test("stars and text are asked for before anything is sent, and what was written is shown as one's own", async () => {
  let own: Review | null = null;
  const sent: unknown[] = [];
  server.use(
    http.get("*/api/posts/7/reviews", () => answers(own ? [own] : [], { own })),
    http.post("*/api/posts/7/reviews", async ({ request }) => {
      sent.push(await request.json());
      own = review({ mine: true, text: "또 볼래요", stars: 5 });
      return HttpResponse.json(own, { status: 201 });
    }),
  );
  show();
  await userEvent.click(await screen.findByRole("button", { name: "후기 쓰기" }));
  await userEvent.click(screen.getByRole("button", { name: "올리기" }));
  expect(screen.getByText("별점을 골라 주세요.")).toBeVisible();
  expect(screen.getByText("내용을 적어 주세요.")).toBeVisible();
  expect(sent).toEqual([]);

  await userEvent.click(screen.getByRole("radio", { name: "5점" }));
  await userEvent.type(screen.getByRole("textbox", { name: "내용" }), "또 볼래요");
  await userEvent.click(screen.getByRole("button", { name: "올리기" }));
  expect(await screen.findByRole("region", { name: "내 후기" })).toHaveTextContent("또 볼래요");
  expect(sent).toEqual([{ stars: 5, text: "또 볼래요" }]);
  await expect.poll(() => document.activeElement?.textContent).toBe("고치기");
});

test("a heart is pressed and taken back, and the list does not move", async () => {
  const calls: string[] = [];
  const press = ({ request }: { request: Request }) => {
    calls.push(request.method);
    return HttpResponse.json({ likes: request.method === "POST" ? 3 : 2 });
  };
  server.use(
    http.get("*/api/posts/7/reviews", () => answers([review()])),
    http.post("*/api/posts/7/reviews/1/like", press),
    http.delete("*/api/posts/7/reviews/1/like", press),
  );
  show();
  const heart = await screen.findByRole("button", { name: "별 헤는 밤 님의 후기에 공감 · 공감 2" });
  await userEvent.click(heart);
  expect(await screen.findByRole("button", { name: /공감 3/, pressed: true })).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: /공감 3/ }));
  expect(await screen.findByRole("button", { name: /공감 2/, pressed: false })).toBeVisible();
  expect(calls).toEqual(["POST", "DELETE"]);
});

test("pages follow each other, and a review that moved between them is there once", async () => {
  server.use(
    http.get("*/api/posts/7/reviews", ({ request }) =>
      new URL(request.url).searchParams.get("cursor") === "newest-1"
        ? answers([review(), review({ id: 3, text: "셋째" })], { summary: null })
        : answers([review()], { next: "newest-1" }),
    ),
  );
  show();
  await userEvent.click(await screen.findByRole("button", { name: "후기 더 보기" }));
  expect(await screen.findByText("셋째")).toBeVisible();
  expect(screen.getAllByRole("article")).toHaveLength(2);
  expect(screen.queryByRole("button", { name: "후기 더 보기" })).not.toBeInTheDocument();
});

test("a refusal is said in words, and what was written stays", async () => {
  server.use(
    http.get("*/api/posts/7/reviews", () => answers([], { ticketNeeded: true })),
    http.post("*/api/posts/7/reviews", () =>
      HttpResponse.json({ code: "reviews.ticket-needed", status: 422 }, { status: 422 }),
    ),
  );
  show();
  await userEvent.click(await screen.findByRole("button", { name: "후기 쓰기" }));
  await userEvent.click(screen.getByRole("radio", { name: "3점" }));
  await userEvent.type(screen.getByRole("textbox", { name: "내용" }), "보고 싶어요");
  await userEvent.click(screen.getByRole("button", { name: "올리기" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("이 공연은 관람한 분만 후기를 쓸 수 있어요.");
  expect(screen.getByRole("textbox", { name: "내용" })).toHaveValue("보고 싶어요");
});

test("a report goes with its reason", async () => {
  const sent: unknown[] = [];
  server.use(
    http.get("*/api/posts/7/reviews", () => answers([review()])),
    http.post("*/api/posts/7/reviews/1/report", async ({ request }) => {
      sent.push(await request.json());
      return new HttpResponse(null, { status: 204 });
    }),
  );
  show();
  await userEvent.click(await screen.findByRole("button", { name: "별 헤는 밤 님의 후기 신고" }));
  const dialog = screen.getByRole("alertdialog");
  await userEvent.click(within(dialog).getByRole("radio", { name: "줄거리를 미리 알림" }));
  await userEvent.click(within(dialog).getByRole("button", { name: "신고하기" }));
  await expect.poll(() => sent).toEqual([{ reason: "Spoiler", note: null }]);
  expect(screen.queryByRole("alertdialog")).not.toBeInTheDocument();
});
