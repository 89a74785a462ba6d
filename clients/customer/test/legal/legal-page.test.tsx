import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { createMemoryRouter, RouterProvider } from "react-router";
import { afterEach, beforeEach, expect, test } from "vitest";
import { LegalPage } from "@/features/legal/ui/legal-page";
import { SellerFacts } from "@/features/legal/ui/seller-facts";
import type { LegalPage as Text, Seller } from "@/platform/api/types";
import { pageFacts } from "@/platform/page-facts";
import { switchLanguage } from "@/platform/i18n";
import { server } from "../support/setup";

const versions = [
  { version: 2, effectiveOn: "2026-05-01" },
  { version: 1, effectiveOn: "2026-01-01" },
];

function text(version: number): Text {
  return {
    page: "terms",
    title: "이용약관",
    version,
    effectiveOn: versions.find((each) => each.version === version)?.effectiveOn ?? "",
    inForce: version === 2,
    sample: true,
    html: `<h2>제${version}조</h2><p><a href="/legal/refunds">환불</a></p>`,
    versions,
  };
}

let asked: string[] = [];

beforeEach(() => {
  asked = [];
  server.use(
    http.get("*/api/legal/:name", ({ request, params }) => {
      const query = new URL(request.url).searchParams;
      const version = Number(query.get("version") ?? 2);
      asked.push(`${params.name} ${query.get("language")} ${version}`);
      return version > 2
        ? HttpResponse.json({ code: "legal.not-found", status: 404 }, { status: 404 })
        : HttpResponse.json(text(version));
    }),
  );
});
afterEach(async () => {
  delete pageFacts.seller;
  await switchLanguage("ko");
});

function show(address: string) {
  const router = createMemoryRouter(
    [
      { path: "legal/terms", element: <LegalPage name="terms" /> },
      { path: "legal/refunds", element: <p>환불 화면</p> },
    ],
    { initialEntries: [address] },
  );
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
}

test("a text says that it is a sample, which version it is, and from when it counts", async () => {
  show("/legal/terms");
  expect(await screen.findByRole("heading", { name: "제2조" })).toBeVisible();
  expect(screen.getByText("견본")).toBeVisible();
  expect(screen.getAllByText(/버전 2 · 2026년 5월 1일 \(금\)부터/)[0]).toBeVisible();
  expect(screen.queryByRole("note")).toBeNull();
  expect(document.title).toBe("이용약관 · PickGo");
});

test("an earlier version says that it does not apply, and leads to the one that does", async () => {
  show("/legal/terms?version=1");
  expect(await screen.findByRole("note")).toHaveTextContent("지금 적용되는 내용이 아니에요.");
  await userEvent.click(screen.getByRole("link", { name: "지금 적용되는 내용 보기" }));
  expect(await screen.findByRole("heading", { name: "제2조" })).toBeVisible();
  await userEvent.click(screen.getByRole("link", { name: /버전 1/ }));
  expect(await screen.findByRole("heading", { name: "제1조" })).toBeVisible();
});

test("a version that does not exist is said to be none", async () => {
  show("/legal/terms?version=9");
  expect(await screen.findByRole("heading", { level: 1, name: "없는 화면이에요" })).toBeVisible();
  expect(screen.getByRole("link", { name: "지금 적용되는 내용 보기" })).toHaveAttribute("href", "/legal/terms");
});

test("a link of a text opens the page in the client", async () => {
  show("/legal/terms");
  await userEvent.click(await screen.findByRole("link", { name: "환불" }));
  expect(await screen.findByText("환불 화면")).toBeVisible();
});

test("in English the English text is asked for", async () => {
  await switchLanguage("en");
  show("/legal/terms");
  expect(await screen.findByText("Sample")).toBeVisible();
  expect(asked).toEqual(["terms En 2"]);
});

const seller: Seller = {
  sample: true,
  name: "주식회사 견본",
  representative: null,
  businessNumber: "000-00-00000",
  mailOrderNumber: null,
  address: null,
  phone: "0000-0000",
  email: null,
  hosting: null,
};

function showSeller() {
  const { container } = render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <SellerFacts />
    </QueryClientProvider>,
  );
  return container;
}

test("of the seller is shown what the page brought, and nothing that was not given", () => {
  pageFacts.seller = seller;
  showSeller();
  expect(screen.getByText("주식회사 견본")).toBeVisible();
  expect(screen.getByRole("link", { name: "0000-0000" })).toHaveAttribute("href", "tel:0000-0000");
  expect(screen.getByText("견본")).toBeVisible();
  expect(screen.queryByText("이메일")).toBeNull();
  expect(screen.queryByText("대표자")).toBeNull();
});

test("without particulars there is no place for them", () => {
  pageFacts.seller = null;
  expect(showSeller()).toBeEmptyDOMElement();
});

test("a page that brought no facts asks for them", async () => {
  server.use(http.get("*/api/legal", () => HttpResponse.json({ seller, pages: [] })));
  showSeller();
  expect(await screen.findByText("주식회사 견본")).toBeVisible();
});
