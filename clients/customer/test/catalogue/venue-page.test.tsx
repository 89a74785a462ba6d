import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import { http, HttpResponse } from "msw";
import { MemoryRouter, Route, Routes } from "react-router";
import { expect, test } from "vitest";
import { VenuePage } from "@/features/catalogue/ui/venue-page";
import { placeWords } from "@/features/catalogue/ui/maps";
import { summary, venue as sampleVenue } from "../support/samples";
import { server } from "../support/setup";

const venue = sampleVenue();

function show() {
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <MemoryRouter initialEntries={["/venues/3"]}>
        <Routes>
          <Route path="/venues/:venueId" element={<VenuePage />} />
        </Routes>
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

test("a venue shows where it is and what can be booked there, and not what is over", async () => {
  server.use(
    http.get("*/api/venues/3", () => HttpResponse.json(venue)),
    http.get("*/api/posts", ({ request }) => {
      expect(new URL(request.url).searchParams.get("venueId")).toBe("3");
      const items = [summary(), summary({ id: 2, title: "지난 공연", sale: "Ended" })];
      return HttpResponse.json({ items, page: 1, size: 40, total: 2 });
    }),
  );
  show();
  expect(await screen.findByRole("heading", { level: 1, name: "예술의전당 오페라극장" })).toBeVisible();
  expect(await screen.findByRole("link", { name: "달빛 아래 초연" })).toHaveAttribute("href", "/performances/1");
  expect(screen.queryByText("지난 공연")).toBeNull();
  expect(screen.getByText(venue.address)).toBeVisible();
});

test("maps open elsewhere, and learn nothing of where one came from", async () => {
  server.use(
    http.get("*/api/venues/3", () => HttpResponse.json(venue)),
    http.get("*/api/posts", () => HttpResponse.json({ items: [], page: 1, size: 40, total: 0 })),
  );
  show();
  for (const [name, host] of [
    ["카카오맵에서 보기 (새 창)", "https://map.kakao.com"],
    ["네이버 지도에서 보기 (새 창)", "https://map.naver.com"],
  ] as const) {
    const link = await screen.findByRole("link", { name });
    expect(link).toHaveAttribute("rel", "noopener noreferrer");
    expect(new URL(link.getAttribute("href") ?? "").origin).toBe(host);
  }
  expect(await screen.findByText("예매할 수 있는 공연이 없어요.")).toBeVisible();
});

test("what is known of a venue can be called, opened and read", async () => {
  const known = sampleVenue({
    telephone: "02)580-1300~4",
    homepage: "https://www.sac.or.kr/",
    latitude: 37.4784,
    longitude: 127.0116,
    facilities: ["Parking", "AccessibleToilet"],
  });
  server.use(
    http.get("*/api/venues/3", () => HttpResponse.json(known)),
    http.get("*/api/posts", () => HttpResponse.json({ items: [], page: 1, size: 40, total: 0 })),
  );
  show();
  expect(await screen.findByRole("link", { name: "02)580-1300~4" })).toHaveAttribute("href", "tel:025801300");
  const homepage = screen.getByRole("link", { name: "www.sac.or.kr (새 창)" });
  expect(homepage).toHaveAttribute("href", "https://www.sac.or.kr/");
  expect(homepage).toHaveAttribute("rel", "noopener noreferrer");
  expect(screen.getByText("주차장")).toBeVisible();
  expect(screen.getByText("장애인 화장실")).toBeVisible();
  expect(screen.getByRole("link", { name: "카카오맵에서 보기 (새 창)" }).getAttribute("href")).toMatch(
    /\/link\/map\/[^,/]+,37\.4784,127\.0116$/,
  );
});

test("of a venue of which nothing is known nothing is said", async () => {
  server.use(
    http.get("*/api/venues/3", () => HttpResponse.json(venue)),
    http.get("*/api/posts", () => HttpResponse.json({ items: [], page: 1, size: 40, total: 0 })),
  );
  show();
  expect(await screen.findByText(venue.address)).toBeVisible();
  expect(screen.queryByText("전화")).toBeNull();
  expect(screen.queryByText("편의 시설")).toBeNull();
});

test("a venue that is not there says so", async () => {
  server.use(
    http.get("*/api/venues/3", () => HttpResponse.json({ code: "venues.not-found", status: 404 }, { status: 404 })),
  );
  show();
  expect(await screen.findByText(/없는 공연장이에요/)).toBeVisible();
});

test("a house is looked for in its own town", () => {
  expect(placeWords(venue)).toBe("서울특별시 서초구 예술의전당");
  expect(placeWords({ name: "극장", address: "" })).toBe("극장");
});
