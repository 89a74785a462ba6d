import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act, render, screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { MemoryRouter } from "react-router";
import { afterEach, expect, test, vi } from "vitest";
import { HomePage } from "@/features/catalogue/ui/home-page";
import { PostCard } from "@/features/catalogue/ui/post-card";
import type { PostSummary } from "@/platform/api/types";
import { summary } from "../support/samples";
import { server } from "../support/setup";

afterEach(() => void vi.useRealTimers());

test("one outage is one error, which goes when the shop is back", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval"] });
  server.use(http.get("*/api/posts*", () => HttpResponse.error()));
  server.use(http.get("*/api/posts/*", () => HttpResponse.error()));
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <MemoryRouter>
        <HomePage />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  await vi.waitFor(() => expect(screen.getAllByRole("alert")).toHaveLength(1));
  expect(screen.getByRole("heading", { name: "오픈 예정" })).toBeVisible();

  server.resetHandlers();
  server.use(
    http.get("*/api/posts", () => HttpResponse.json({ items: [summary()], page: 1, size: 10, total: 1 })),
    http.get("*/api/posts/popular", () => HttpResponse.json([summary()])),
    http.get("*/api/posts/opening-soon", () => HttpResponse.json([])),
  );
  await vi.waitFor(async () => {
    await act(async () => vi.advanceTimersByTime(1000));
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });
  expect(screen.getAllByRole("link", { name: "달빛 아래 초연" })).toHaveLength(2);
});

const day = 24 * 60 * 60_000;
const cards: [string, Partial<PostSummary>][] = [
  ["오픈 D-3", { sale: "Upcoming", opensAt: new Date(Date.now() + 3 * day).toISOString() }],
  ["예매 중", { sale: "OnSale" }],
  ["매진", { sale: "SoldOut" }],
  ["종료", { sale: "Ended" }],
];

test.each(cards)("a card says %s", (words, changes) => {
  render(
    <MemoryRouter>
      <PostCard post={summary(changes)} />
    </MemoryRouter>,
  );
  expect(screen.getByText(words)).toBeVisible();
  expect(screen.getByText("예술의전당 오페라극장")).toBeVisible();
});
