import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { MemoryRouter, Route, Routes, useLocation } from "react-router";
import { beforeEach, expect, test, vi } from "vitest";
import { SearchBox } from "@/features/catalogue/ui/search-box";
import { server } from "../support/setup";

const asked: string[] = [];
const search = vi.fn();

beforeEach(() => {
  asked.length = 0;
  search.mockReset();
  server.use(
    http.get("*/api/posts/suggestions", ({ request }) => {
      asked.push(new URL(request.url).searchParams.get("keyword") ?? "");
      return HttpResponse.json([
        { kind: "Post", text: "햄릿", postId: 7 },
        { kind: "Venue", text: "햇살 극장", postId: null },
      ]);
    }),
  );
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MemoryRouter>
        <Routes>
          <Route path="/" element={<SearchBox onSearch={search} />} />
          <Route path="*" element={<Where />} />
        </Routes>
      </MemoryRouter>
    </QueryClientProvider>,
  );
});

function Where() {
  const { pathname, search: query } = useLocation();
  return <p>{decodeURIComponent(pathname + query)}</p>;
}

const box = () => screen.getByRole("combobox", { name: "공연 검색" });

test("the server is asked once, when the typing rests", async () => {
  await userEvent.type(box(), "ham");
  expect(await screen.findAllByRole("option")).toHaveLength(2);
  expect(asked).toEqual(["ham"]);
  expect(box()).toHaveAttribute("aria-expanded", "true");
});

test("arrows walk the list, Enter goes where it says, and the words stay", async () => {
  await userEvent.type(box(), "ham");
  await screen.findAllByRole("option");
  await userEvent.keyboard("{ArrowDown}");
  expect(screen.getByRole("option", { name: "햄릿" })).toHaveAttribute("aria-selected", "true");
  expect(box()).toHaveAttribute("aria-activedescendant", screen.getByRole("option", { name: "햄릿" }).id);
  expect(box()).toHaveValue("ham");
  await userEvent.keyboard("{Enter}");
  expect(screen.getByText("/performances/7")).toBeVisible();
  expect(search).not.toHaveBeenCalled();
});

test("a venue is searched for as a place", async () => {
  await userEvent.type(box(), "ham");
  await userEvent.click(await screen.findByRole("option", { name: /햇살 극장/ }));
  expect(screen.getByText("/performances?place=햇살 극장")).toBeVisible();
});

test("Escape closes the list, and Enter then searches for the words", async () => {
  await userEvent.type(box(), "ham");
  await screen.findAllByRole("option");
  await userEvent.keyboard("{ArrowDown}{Escape}");
  expect(screen.queryByRole("option")).not.toBeInTheDocument();
  await userEvent.keyboard("{Enter}");
  expect(search).toHaveBeenCalledWith("ham");
});

test("keys that compose a syllable walk no list", async () => {
  await userEvent.type(box(), "ham");
  await screen.findAllByRole("option");
  fireEvent.keyDown(box(), { key: "ArrowDown", isComposing: true });
  expect(box()).not.toHaveAttribute("aria-activedescendant");
});
