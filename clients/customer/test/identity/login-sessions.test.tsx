import { QueryClientProvider, QueryClient } from "@tanstack/react-query";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { MemoryRouter } from "react-router";
import { expect, test } from "vitest";
import { LoginSessionsPage } from "@/features/members/ui/login-sessions-page";
import { server } from "../support/setup";

const here = {
  id: 1,
  device: "Edge · Windows",
  address: "203.0.113.7",
  startedAt: "2026-11-01T00:00:00Z",
  lastUsedAt: "2026-11-28T03:00:00Z",
  endsAt: "2027-01-30T00:00:00Z",
  current: true,
};
const phone = { ...here, id: 2, device: "Safari · iPhone", current: false };

function show(): { ended: string[] } {
  const seen = { ended: [] as string[] };
  let left = [here, phone];
  server.use(
    http.get("*/api/members/me/sessions", () => HttpResponse.json(left)),
    http.delete("*/api/members/me/sessions/2", () => {
      seen.ended.push("2");
      left = [here];
      return new HttpResponse(null, { status: 204 });
    }),
    http.delete("*/api/members/me/sessions", () => {
      seen.ended.push("others");
      left = [here];
      return new HttpResponse(null, { status: 204 });
    }),
  );
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter>
        <LoginSessionsPage />
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return seen;
}

test("another device is logged out by its own button, this one has none", async () => {
  const seen = show();

  await userEvent.click(await screen.findByRole("button", { name: "Safari · iPhone 로그아웃" }));

  await waitFor(() => expect(screen.queryByText("Safari · iPhone")).toBeNull());
  expect(seen.ended).toEqual(["2"]);
  expect(screen.queryByRole("button", { name: "Edge · Windows 로그아웃" })).toBeNull();
});

test("all others are logged out after one question", async () => {
  const seen = show();

  await userEvent.click(await screen.findByRole("button", { name: "다른 기기 모두 로그아웃" }));
  expect(seen.ended).toEqual([]);
  const sure = within(await screen.findByRole("alertdialog"));
  await userEvent.click(sure.getByRole("button", { name: "다른 기기 모두 로그아웃" }));

  await waitFor(() => expect(screen.queryByText("Safari · iPhone")).toBeNull());
  expect(seen.ended).toEqual(["others"]);
});
