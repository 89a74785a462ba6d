import { QueryClientProvider, QueryClient } from "@tanstack/react-query";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { http, HttpResponse } from "msw";
import type { ReactNode } from "react";
import { MemoryRouter, useLocation } from "react-router";
import { expect, test } from "vitest";
import { ConsentsPage } from "@/features/members/ui/consents-page";
import { ForgotPage } from "@/features/members/ui/forgot-page";
import { ResetPage } from "@/features/members/ui/reset-page";
import { server } from "../support/setup";

function Address() {
  const { pathname, hash } = useLocation();
  return <output aria-label="address">{pathname + hash}</output>;
}

function show(page: ReactNode, at = "/"): void {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MemoryRouter initialEntries={[at]}>
        {page}
        <Address />
      </MemoryRouter>
    </QueryClientProvider>,
  );
}

test("asking for a link says the same for every address", async () => {
  server.use(http.post("*/api/members/password/reset", () => new HttpResponse(null, { status: 204 })));
  show(<ForgotPage />);

  await userEvent.type(screen.getByLabelText("이메일"), "a@b.kr");
  await userEvent.click(screen.getByRole("button", { name: "링크 받기" }));

  expect(await screen.findByText(/가입한 이메일이라면 링크를 보냈어요/)).toBeTruthy();
});

test("the token leaves the address at once, and goes with the new password", async () => {
  const sent: unknown[] = [];
  server.use(
    http.post("*/api/members/password/reset/confirm", async ({ request }) => {
      sent.push(await request.json());
      return new HttpResponse(null, { status: 204 });
    }),
  );
  show(<ResetPage />, "/reset#token=abc123");

  await waitFor(() => expect(screen.getByLabelText("address").textContent).toBe("/reset"));
  await userEvent.type(screen.getByLabelText("새 비밀번호"), "가을밤 무대 뒤의 고양이");
  await userEvent.click(screen.getByRole("button", { name: "비밀번호 바꾸기" }));

  expect(await screen.findByText(/비밀번호를 바꿨어요/)).toBeTruthy();
  expect(sent).toEqual([{ token: "abc123", password: "가을밤 무대 뒤의 고양이" }]);
});

test("a link without a token says so and offers a new one", async () => {
  show(<ResetPage />, "/reset");
  expect(await screen.findByRole("link", { name: "새 링크 받기" })).toBeTruthy();
});

test("optional consents change with one press; a needed one that nobody recorded can be given", async () => {
  const terms = { kind: "terms", needed: true, inForce: 1, given: null, version: null, at: null, way: null };
  const mail = { ...terms, kind: "marketing-mail", needed: false };
  const sent: unknown[] = [];
  server.use(
    http.get("*/api/members/me/consents", () => HttpResponse.json([terms, mail])),
    http.put("*/api/members/me/consents", async ({ request }) => {
      sent.push(await request.json());
      const given = { given: true, version: 1, at: "2026-11-28T03:00:00Z", way: "Settings" };
      return HttpResponse.json([terms, { ...mail, ...given }]);
    }),
  );
  show(<ConsentsPage />);

  const box = await screen.findByRole("checkbox", { name: /이메일로 할인/ });
  expect(screen.getByText("기록이 없어요. 내용을 읽고 동의해 주세요.")).toBeTruthy();
  expect(box).toHaveProperty("checked", false);
  await userEvent.click(box);

  await waitFor(() => expect(box).toHaveProperty("checked", true));
  expect(sent).toEqual([{ consents: [{ kind: "marketing-mail", version: 1, given: true }] }]);
});
