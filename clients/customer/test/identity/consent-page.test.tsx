import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { MemoryRouter, Route, Routes } from "react-router";
import { beforeEach, expect, test, vi } from "vitest";
import { ConsentPage } from "@/features/identity/ui/consent-page";
import { memberStore } from "@/platform/auth/token-store";
import { server } from "../support/setup";

const member = {
  id: 1,
  email: "a@b.kr",
  nickname: "가나",
  role: "User" as const,
  language: "Ko" as const,
  imageUrl: null,
  createdAt: "2026-01-01T00:00:00Z",
};
const asked = { clientId: "app-1", name: "시험 앱", scopes: ["openid", "stars:count"], agreed: false };
const goTo = vi.fn();

beforeEach(() => {
  goTo.mockReset();
  vi.stubGlobal("location", { ...window.location, origin: window.location.origin, assign: goTo });
  memberStore.set({ status: "member", member });
});

function show(request: typeof asked, address = "/consent?ticket=t-1"): { said: unknown[] } {
  const seen = { said: [] as unknown[] };
  server.use(
    http.post("*/api/members/me/apps/request", () => HttpResponse.json(request)),
    http.post("*/api/members/me/apps", async ({ request: sent }) => {
      seen.said.push(await sent.json());
      return HttpResponse.json({ continueAt: "/connect/authorize?a=b", userCode: null });
    }),
  );
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter initialEntries={[address]}>
        <Routes>
          <Route path="/consent" element={<ConsentPage />} />
          <Route path="/login" element={<p>log-in</p>} />
        </Routes>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return seen;
}

test("a member reads who asks for what, also what this page has no words for, and goes back with the answer", async () => {
  const seen = show(asked);

  expect(await screen.findByText("시험 앱")).toBeVisible();
  expect(screen.getByText("내가 누구인지 확인하기")).toBeVisible();
  expect(screen.getByText("stars:count")).toBeVisible();
  expect(seen.said).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "허용하지 않기" }));

  await waitFor(() => expect(goTo).toHaveBeenCalledWith("/connect/authorize?a=b"));
  expect(seen.said).toEqual([{ ticket: "t-1", agree: false }]);
});

test("who has agreed to all of it before is not asked again", async () => {
  const seen = show({ ...asked, agreed: true });

  await waitFor(() => expect(goTo).toHaveBeenCalledOnce());
  expect(seen.said).toEqual([{ ticket: "t-1", agree: true }]);
  expect(screen.queryByRole("button", { name: "허용하기" })).toBeNull();
});

test("a guest logs in first, and a request that is wrong needs no log-in", async () => {
  memberStore.set({ status: "guest" });
  show(asked);
  expect(await screen.findByText("log-in")).toBeVisible();

  show(asked, "/consent?error=invalid_request");
  expect(await screen.findByText("앱이 보낸 요청이 올바르지 않아요.")).toBeVisible();
});
