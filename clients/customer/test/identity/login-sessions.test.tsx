import { QueryClientProvider, QueryClient } from "@tanstack/react-query";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import { MemoryRouter } from "react-router";
import { expect, test } from "vitest";
import { memberStore } from "@/platform/auth/token-store";
import { LoginSessionsPage } from "@/features/members/ui/login-sessions-page";
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

test("a new password is set with the present one, and the fields are empty again", async () => {
  memberStore.set({ status: "member", member });
  show();
  let sent: unknown;
  server.use(
    http.put("*/api/members/me/password", async ({ request }) => {
      sent = await request.json();
      return new HttpResponse(null, { status: 204 });
    }),
  );

  await userEvent.type(await screen.findByLabelText("지금 비밀번호"), "Secret!2345");
  await userEvent.type(screen.getByLabelText("새 비밀번호"), "짧아요");
  await userEvent.click(screen.getByRole("button", { name: "비밀번호 바꾸기" }));
  expect(await screen.findByText("비밀번호는 8–128자로 정해 주세요.")).toBeVisible();
  expect(sent).toBeUndefined();

  await userEvent.type(screen.getByLabelText("새 비밀번호"), " 가을밤의 고양이");
  await userEvent.click(screen.getByRole("button", { name: "비밀번호 바꾸기" }));

  expect(await screen.findByText("비밀번호를 바꿨어요. 다른 기기에서는 모두 로그아웃했어요.")).toBeVisible();
  expect(sent).toEqual({ current: "Secret!2345", new: "짧아요 가을밤의 고양이" });
  expect(screen.getByLabelText("지금 비밀번호")).toHaveValue("");
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
